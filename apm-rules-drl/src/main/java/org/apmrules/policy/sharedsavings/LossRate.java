package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Rate;

/**
 * The share of losses.
 *
 * @param rate the rate
 */
public record LossRate(Rate rate) {}
