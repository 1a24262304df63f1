package org.apmrules.policy.sharedsavings;

import org.apmrules.policy.mechanics.RateRange;

/**
 * The loss rate of a track that depends on quality.
 *
 * @param range the lowest and the highest share of losses
 */
public record QualityBasedLossRate(RateRange range) {}
