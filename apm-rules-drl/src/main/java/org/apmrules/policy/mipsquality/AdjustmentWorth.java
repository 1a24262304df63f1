package org.apmrules.policy.mipsquality;

import org.apmrules.api.Points;

/** What an entry adds to the Complex Organization Adjustment. */
public record AdjustmentWorth(CandidateSet set, String measure, Points points) {}
