package org.apmrules.policy.mipsquality;

import org.apmrules.api.Points;

/** The bonus points of a set for a small practice. */
public record SmallPracticeBonus(CandidateSet set, Points points) {}
