package org.apmrules.policy.mipsinteroperability;

import org.apmrules.api.Points;

/** The highest category score. */
public record HighestScore(Points points) {}
