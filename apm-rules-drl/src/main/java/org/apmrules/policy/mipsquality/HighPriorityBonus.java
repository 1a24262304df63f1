package org.apmrules.policy.mipsquality;

import org.apmrules.api.Points;

/** The bonus points of a set for high priority measures. */
public record HighPriorityBonus(CandidateSet set, Points points) {}
