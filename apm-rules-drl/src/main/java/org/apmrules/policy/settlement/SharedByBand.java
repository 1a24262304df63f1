package org.apmrules.policy.settlement;

import org.apmrules.policy.mechanics.BandedAmount;

/**
 * Savings or losses divided among the bands of the corridor.
 *
 * @param amount what falls into each band, and its share
 */
public record SharedByBand(BandedAmount amount) {}
