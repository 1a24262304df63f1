package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Money;

/**
 * Generated losses in which the ACO shares.
 *
 * @param amount the losses, as a positive amount
 */
public record SharedLosses(Money amount) {}
