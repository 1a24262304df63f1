package org.apmrules.policy.mipsquality;

import org.apmrules.api.Points;

/** The sum of the achievement points of a set. */
public record AchievedPoints(CandidateSet set, Points points) {}
