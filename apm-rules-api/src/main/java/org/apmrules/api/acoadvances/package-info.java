/**
 * Money advanced to ACOs of the Medicare Shared Savings Program: advance investment payments and
 * prepaid shared savings (42 CFR 425.630, 425.640).
 */
@NullMarked
package org.apmrules.api.acoadvances;

import org.jspecify.annotations.NullMarked;
