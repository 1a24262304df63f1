package org.apmrules.policy.lead;

import org.apmrules.api.Rate;

/**
 * The discount on the benchmark of the ACO.
 *
 * @param rate as a share of the benchmark
 */
public record Discount(Rate rate) {}
