package org.apmrules.policy.mipsquality;

import org.apmrules.api.Points;

/** The sum of the available points of a set. */
public record AvailablePoints(CandidateSet set, Points points) {}
