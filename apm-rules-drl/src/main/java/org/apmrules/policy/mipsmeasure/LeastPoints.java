package org.apmrules.policy.mipsmeasure;

import org.apmrules.api.Points;
import org.apmrules.api.mipsmeasure.PointsLimit;

/** The fewest points that the measure of the case earns by its benchmark, and why. */
public record LeastPoints(Points points, PointsLimit limit) {}
