package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Money;

/**
 * The generated savings times the sharing rate.
 *
 * @param amount the share, for the whole year
 */
public record ShareOfSavings(Money amount) {}
