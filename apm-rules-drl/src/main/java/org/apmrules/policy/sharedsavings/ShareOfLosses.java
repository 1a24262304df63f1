package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Money;

/**
 * The shared losses times the loss rate.
 *
 * @param amount the share, for the whole year
 */
public record ShareOfLosses(Money amount) {}
