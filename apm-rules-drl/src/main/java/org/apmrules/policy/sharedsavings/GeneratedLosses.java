package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Money;

/**
 * Losses that reach the minimum rate, counted from the first dollar.
 *
 * @param amount the losses, as a positive amount
 */
public record GeneratedLosses(Money amount) {}
