/**
 * Other Payer Advanced APMs: whether the terms of a payment arrangement with a payer other than
 * Medicare meet 42 CFR 414.1420.
 */
@NullMarked
package org.apmrules.api.otherpayer;

import org.jspecify.annotations.NullMarked;
