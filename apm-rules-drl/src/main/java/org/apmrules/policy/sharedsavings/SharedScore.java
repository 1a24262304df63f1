package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Rate;

/**
 * The share of savings that the quality score alone would give, from which losses are scaled.
 *
 * @param rate the maximum sharing rate times the score
 */
public record SharedScore(Rate rate) {}
