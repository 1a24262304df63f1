package org.apmrules.policy.acobenchmark;

import org.apmrules.api.Money;

/**
 * The adjustment for prior savings.
 *
 * @param amount the adjustment, per capita; $0 if the ACO is not eligible
 */
public record PriorSavingsAdjustment(Money amount) {}
