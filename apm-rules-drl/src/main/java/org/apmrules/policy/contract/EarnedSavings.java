package org.apmrules.policy.contract;

import org.apmrules.api.Money;

/**
 * What the participant earns or owes.
 *
 * @param amount savings, positive, or losses, negative
 */
public record EarnedSavings(Money amount) {}
