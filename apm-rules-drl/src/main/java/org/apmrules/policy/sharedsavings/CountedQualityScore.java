package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Rate;

/**
 * The quality score that counts.
 *
 * @param rate the score as a share of the maximum
 */
public record CountedQualityScore(Rate rate) {}
