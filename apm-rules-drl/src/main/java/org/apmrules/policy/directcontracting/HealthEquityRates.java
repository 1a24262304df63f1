package org.apmrules.policy.directcontracting;

import org.apmrules.api.Money;

/**
 * The health equity benchmark adjustment per beneficiary month.
 *
 * @param upward the increase
 * @param downward the reduction, $0 or more
 */
public record HealthEquityRates(Money upward, Money downward) {}
