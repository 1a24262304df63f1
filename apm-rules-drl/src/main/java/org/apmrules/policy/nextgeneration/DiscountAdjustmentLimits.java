package org.apmrules.policy.nextgeneration;

import org.apmrules.api.Rate;
import org.apmrules.policy.mechanics.RateRange;

/**
 * How far quality and efficiency move the discount, in points of the benchmark.
 *
 * @param quality what a full quality score takes off
 * @param regional the range of the adjustment for regional efficiency
 * @param national the range of the adjustment for national efficiency
 */
public record DiscountAdjustmentLimits(Rate quality, RateRange regional, RateRange national) {}
