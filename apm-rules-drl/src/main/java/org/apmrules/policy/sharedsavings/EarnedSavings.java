package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Money;

/**
 * The savings earned for the period settled.
 *
 * @param amount the savings, before any advance is recouped
 */
public record EarnedSavings(Money amount) {}
