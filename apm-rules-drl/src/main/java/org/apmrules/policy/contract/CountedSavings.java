package org.apmrules.policy.contract;

import org.apmrules.api.Money;

/**
 * The savings or losses that count by the minimum rate.
 *
 * @param amount savings, positive, or losses, negative
 */
public record CountedSavings(Money amount) {}
