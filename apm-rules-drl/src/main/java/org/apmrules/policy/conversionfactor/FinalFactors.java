package org.apmrules.policy.conversionfactor;

import org.apmrules.api.Money;

/** The two conversion factors of a year, as published in a final rule. */
public record FinalFactors(Money qualifyingApm, Money nonqualifying) {}
