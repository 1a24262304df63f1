package org.apmrules.policy.mipsmeasure;

import org.apmrules.api.Points;

/** The fewest points that a measure earns in its first and second performance period in MIPS. */
public record NewMeasureFloors(Points firstPeriod, Points secondPeriod) {}
