package org.apmrules.policy.mipsquality;

import org.apmrules.api.Points;

/** The points available for a measure. */
public record PointsPerMeasure(Points points) {}
