package org.apmrules.policy.contract;

import org.apmrules.api.Money;

/**
 * The shared savings or losses within a limit that comes before quality.
 *
 * @param amount savings, positive, or losses, negative
 */
public record LimitedBeforeQuality(Money amount) {}
