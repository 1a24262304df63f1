package org.apmrules.policy.mipsmeasure;

import org.apmrules.api.Points;

/** The most and the fewest points that a measure earns by its benchmark. */
public record PointsScale(Points maximum, Points floor) {}
