package org.apmrules.policy.settlement;

import org.apmrules.api.Money;

/**
 * What the participant earns or owes before sequestration.
 *
 * @param amount shared savings, positive, or shared losses, negative
 */
public record SharedSavings(Money amount) {}
