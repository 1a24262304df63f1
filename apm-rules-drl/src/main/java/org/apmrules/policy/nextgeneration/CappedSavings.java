package org.apmrules.policy.nextgeneration;

import org.apmrules.api.Money;

/**
 * The gross savings or losses within the Savings/Losses Cap.
 *
 * @param amount savings, positive, or losses, negative
 */
public record CappedSavings(Money amount) {}
