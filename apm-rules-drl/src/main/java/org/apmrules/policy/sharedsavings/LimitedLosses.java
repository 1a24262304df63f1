package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Money;

/**
 * What the limit leaves of losses.
 *
 * @param amount what is left, for the whole year
 */
public record LimitedLosses(Money amount) {}
