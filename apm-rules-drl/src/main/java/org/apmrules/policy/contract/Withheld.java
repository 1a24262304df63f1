package org.apmrules.policy.contract;

import org.apmrules.api.Money;

/**
 * What is held back of earned savings.
 *
 * @param amount the amount, $0 or more
 */
public record Withheld(Money amount) {}
