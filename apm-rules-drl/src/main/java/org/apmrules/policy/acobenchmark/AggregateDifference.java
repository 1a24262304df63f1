package org.apmrules.policy.acobenchmark;

import org.apmrules.api.Money;

/**
 * How much less an ACO spends than its region over all enrollment types.
 *
 * @param amount the difference, weighted by beneficiaries
 */
public record AggregateDifference(Money amount) {}
