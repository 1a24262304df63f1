/**
 * The Medicare Shared Savings Program: the settlement of an ACO's performance year and the terms of
 * the tracks (section 1899 of the Social Security Act, 42 CFR part 425).
 */
@NullMarked
package org.apmrules.api.sharedsavings;

import org.jspecify.annotations.NullMarked;
