package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Money;

/**
 * The share of savings that sequestration leaves.
 *
 * @param amount what is left, for the whole year
 * @param sequestered what is taken
 */
public record SequesteredSavings(Money amount, Money sequestered) {}
