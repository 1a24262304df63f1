package org.apmrules.policy.mipsadjustment;

import org.apmrules.api.Points;
import org.apmrules.api.Ratio;

/** The additional adjustment of a score before scaling. */
public record UnscaledAdditional(Points score, Ratio adjustment) {}
