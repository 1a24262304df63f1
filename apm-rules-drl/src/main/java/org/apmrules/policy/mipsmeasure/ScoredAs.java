package org.apmrules.policy.mipsmeasure;

import org.apmrules.api.mipsmeasure.MeasureScoring;

/** On what the points of the measure rest. */
public record ScoredAs(MeasureScoring scoring) {}
