package org.apmrules.policy.mipsquality;

import org.apmrules.api.Points;

/** The improvement percent score of a set. */
public record Improvement(CandidateSet set, Points points) {}
