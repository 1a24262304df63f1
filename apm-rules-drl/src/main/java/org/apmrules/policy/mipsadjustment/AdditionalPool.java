package org.apmrules.policy.mipsadjustment;

import org.apmrules.api.Money;
import org.apmrules.api.Rate;

/** What additional adjustments may pay in a year, and the highest factor for them. */
public record AdditionalPool(Money amount, Rate highestFactor) {}
