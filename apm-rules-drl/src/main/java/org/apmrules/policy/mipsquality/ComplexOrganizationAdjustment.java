package org.apmrules.policy.mipsquality;

import org.apmrules.api.Points;

/** The points of the Complex Organization Adjustment of a set. */
public record ComplexOrganizationAdjustment(CandidateSet set, Points points) {}
