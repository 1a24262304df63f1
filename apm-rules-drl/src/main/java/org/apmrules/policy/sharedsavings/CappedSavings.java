package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Money;

/**
 * What the cap leaves of savings.
 *
 * @param amount what is left, for the whole year
 */
public record CappedSavings(Money amount) {}
