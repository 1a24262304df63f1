package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Rate;

/**
 * The mean quality score of all ACOs, which those affected by a disaster receive if it is higher.
 *
 * @param rate the mean score as a share of the maximum
 */
public record MeanQualityScore(Rate rate) {}
