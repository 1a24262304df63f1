package org.apmrules.policy.mipsadjustment;

import org.apmrules.api.Points;

/** The final score up to which the whole applicable percent is lost. */
public record MaximumLossScore(Points points) {}
