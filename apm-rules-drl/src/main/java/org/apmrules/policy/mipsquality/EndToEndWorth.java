package org.apmrules.policy.mipsquality;

import org.apmrules.api.Points;

/** What a measure adds to the bonus for end-to-end electronic reporting, before the cap. */
public record EndToEndWorth(CandidateSet set, String measure, Points points) {}
