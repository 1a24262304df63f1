package org.apmrules.policy.incentive;

import org.apmrules.api.Money;

/** The rate times the base amount, exactly. */
public record UnroundedIncentive(Money amount) {}
