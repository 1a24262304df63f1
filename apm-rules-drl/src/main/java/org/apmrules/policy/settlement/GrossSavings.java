package org.apmrules.policy.settlement;

import org.apmrules.api.Money;

/**
 * The benchmark less the expenditures, before any sharing.
 *
 * @param amount savings, positive, or losses, negative
 */
public record GrossSavings(Money amount) {}
