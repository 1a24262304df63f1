package org.apmrules.policy.conversionfactor;

import org.apmrules.api.Money;

/** The one conversion factor of a year, as published in a final rule. */
public record FinalSingleFactor(Money factor) {}
