package org.apmrules.policy.nextgeneration;

import org.apmrules.api.Rate;

/**
 * The discount by Risk Arrangement, before adjustments.
 *
 * @param partialRisk under Risk Arrangement A, as a share of the benchmark
 * @param fullRisk under Risk Arrangement B, as a share of the benchmark
 */
public record DiscountByRisk(Rate partialRisk, Rate fullRisk) {}
