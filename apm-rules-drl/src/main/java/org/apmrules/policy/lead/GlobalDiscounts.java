package org.apmrules.policy.lead;

import org.apmrules.api.Rate;

/**
 * The discounts on the benchmark under the Global arrangement.
 *
 * @param lowest as a share of the benchmark
 * @param highest as a share of the benchmark
 */
public record GlobalDiscounts(Rate lowest, Rate highest) {}
