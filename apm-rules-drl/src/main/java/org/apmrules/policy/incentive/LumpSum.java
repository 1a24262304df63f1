package org.apmrules.policy.incentive;

import org.apmrules.api.Money;

/** The incentive in whole cents. */
public record LumpSum(Money amount) {}
