package org.apmrules.policy.contract;

import org.apmrules.api.Money;

/**
 * What quality leaves of shared savings or losses.
 *
 * @param amount savings, positive, or losses, negative
 */
public record AdjustedByQuality(Money amount) {}
