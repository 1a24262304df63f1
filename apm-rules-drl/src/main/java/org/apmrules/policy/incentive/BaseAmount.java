package org.apmrules.policy.incentive;

import org.apmrules.api.Money;

/** The estimated aggregate payments for covered professional services of the base year. */
public record BaseAmount(Money amount) {}
