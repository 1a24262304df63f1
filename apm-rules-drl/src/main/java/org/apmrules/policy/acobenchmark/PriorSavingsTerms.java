package org.apmrules.policy.acobenchmark;

import org.apmrules.api.Rate;

/**
 * The measure of the adjustment for prior savings.
 *
 * @param shareOfSavings the share of prorated average savings
 * @param shareOfNationalExpenditures the most, as a share of national per-capita expenditures
 * @param years the number of years over which savings are averaged
 */
public record PriorSavingsTerms(Rate shareOfSavings, Rate shareOfNationalExpenditures, int years) {}
