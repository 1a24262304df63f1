package org.apmrules.policy.mipsquality;

import org.apmrules.api.Points;

/** What the bonus of an entry is worth. */
public record BonusWorth(CandidateSet set, String measure, Points points) {}
