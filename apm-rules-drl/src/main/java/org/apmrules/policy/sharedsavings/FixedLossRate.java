package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Rate;

/**
 * The loss rate of a track that does not depend on quality.
 *
 * @param rate the share of losses
 */
public record FixedLossRate(Rate rate) {}
