package org.apmrules.policy.directcontracting;

import org.apmrules.api.Rate;

/**
 * The discount on the benchmark under the Global arrangement.
 *
 * @param rate as a share of the benchmark
 */
public record GlobalDiscount(Rate rate) {}
