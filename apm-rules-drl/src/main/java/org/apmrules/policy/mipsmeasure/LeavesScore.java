package org.apmrules.policy.mipsmeasure;

import org.apmrules.api.mipsmeasure.MeasureScoring;

/** The measure leaves the score with the points available for it, and why. */
public record LeavesScore(MeasureScoring scoring) {}
