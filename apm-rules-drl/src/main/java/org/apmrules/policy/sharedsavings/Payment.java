package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Money;

/**
 * What changes hands.
 *
 * @param dollarsAndCents what CMS pays or, negative, what the ACO pays
 */
public record Payment(Money dollarsAndCents) {}
