package org.apmrules.policy.mipsinteroperability;

import org.apmrules.api.Points;

/** Points of an excluded measure that move to e-prescribing. */
public record MovedToPrescribing(String measure, Points points) {}
