package org.apmrules.policy.mipsmeasure;

import org.apmrules.api.Points;

/** The fewest points that the measure of the case earns because it is new. */
public record NewMeasureFloor(Points points) {}
