package org.apmrules.policy.mipsquality;

import org.apmrules.api.Points;

/** The bonus points of a set for end-to-end electronic reporting. */
public record EndToEndBonus(CandidateSet set, Points points) {}
