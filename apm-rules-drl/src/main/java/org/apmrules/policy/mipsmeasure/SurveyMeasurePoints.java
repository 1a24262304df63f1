package org.apmrules.policy.mipsmeasure;

import org.apmrules.api.Points;

/** The points of a summary survey measure. */
public record SurveyMeasurePoints(String measure, Points points) {}
