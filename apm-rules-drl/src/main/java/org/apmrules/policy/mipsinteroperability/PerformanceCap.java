package org.apmrules.policy.mipsinteroperability;

import org.apmrules.api.Points;

/** The highest performance score, and the points of a measure at 100 percent. */
public record PerformanceCap(Points points, Points perMeasure) {}
