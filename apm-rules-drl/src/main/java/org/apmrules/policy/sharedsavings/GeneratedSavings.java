package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Money;

/**
 * Savings that an ACO shares from the first dollar.
 *
 * @param amount the savings
 * @param atReducedRate whether they do not reach the minimum rate, so that only a part of the
 *     sharing rate applies
 */
public record GeneratedSavings(Money amount, boolean atReducedRate) {}
