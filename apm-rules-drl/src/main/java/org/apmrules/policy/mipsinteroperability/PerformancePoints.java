package org.apmrules.policy.mipsinteroperability;

import org.apmrules.api.Points;

/** The performance score, no more than its cap. */
public record PerformancePoints(Points points) {}
