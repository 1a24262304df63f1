package org.apmrules.policy.acobenchmark;

import org.apmrules.api.Money;

/**
 * The regional adjustment over all enrollment types.
 *
 * @param amount the adjustment, weighted by beneficiaries
 */
public record RegionalSingleValue(Money amount) {}
