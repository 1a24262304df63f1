package org.apmrules.policy.pioneer;

import org.apmrules.api.Money;

/**
 * The savings or losses that are shared: all if the minimum rate is met, else none.
 *
 * @param amount savings, positive, or losses, negative
 */
public record CountedSavings(Money amount) {}
