package org.apmrules.policy.settlement;

import org.apmrules.api.Money;

/**
 * The savings from which on they count, by the minimum savings rate.
 *
 * @param amount the savings, $0 or more
 */
public record LeastSavings(Money amount) {}
