package org.apmrules.policy.nextgeneration;

import org.apmrules.api.Rate;

/**
 * The discount of the ACO before adjustments.
 *
 * @param rate as a share of the benchmark
 */
public record BaseDiscount(Rate rate) {}
