package org.apmrules.policy.mipsadjustment;

import org.apmrules.api.Points;

/** A final score that an adjustment follows from. */
public record ScoreToAdjust(Points points) {}
