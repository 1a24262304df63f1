package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Money;

/**
 * The losses owed for the period settled.
 *
 * @param amount the losses, as a positive amount
 */
public record OwedLosses(Money amount) {}
