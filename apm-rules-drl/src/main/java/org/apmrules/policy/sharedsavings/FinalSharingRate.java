package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Rate;

/**
 * The share of savings that quality performance gives.
 *
 * @param rate the rate
 */
public record FinalSharingRate(Rate rate) {}
