package org.apmrules.policy.nextgeneration;

import org.apmrules.api.Rate;

/**
 * The Savings/Losses Caps that an ACO may elect.
 *
 * @param lowest as a share of the benchmark
 * @param highest as a share of the benchmark
 */
public record ElectableCaps(Rate lowest, Rate highest) {}
