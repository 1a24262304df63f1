package org.apmrules.policy.mipsquality;

/** The submitter earns the Complex Organization Adjustment in the set. */
public record ComplexOrganization(CandidateSet set) {}
