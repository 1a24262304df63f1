package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Rate;

/**
 * How a track shares savings.
 *
 * @param maximumSharingRate the highest share of savings
 * @param savingsCap the most that may be earned, as a share of the benchmark
 */
public record SharingTerms(Rate maximumSharingRate, Rate savingsCap) {}
