package org.apmrules.policy.mipsadjustment;

import org.apmrules.api.Rate;

/** The share of the performance threshold up to which the whole applicable percent is lost. */
public record MaximumLossShare(Rate share) {}
