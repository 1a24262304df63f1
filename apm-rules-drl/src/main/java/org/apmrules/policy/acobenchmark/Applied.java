package org.apmrules.policy.acobenchmark;

import org.apmrules.api.acobenchmark.AppliedAdjustment;

/**
 * Which adjustment applies.
 *
 * @param adjustment the adjustment
 */
public record Applied(AppliedAdjustment adjustment) {}
