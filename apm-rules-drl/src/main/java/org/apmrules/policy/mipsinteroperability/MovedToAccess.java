package org.apmrules.policy.mipsinteroperability;

import org.apmrules.api.Points;

/** Points of excluded measures that move to patients' access. */
public record MovedToAccess(String measure, Points points) {}
