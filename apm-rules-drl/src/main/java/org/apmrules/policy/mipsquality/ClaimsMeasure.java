package org.apmrules.policy.mipsquality;

/** A measure of the set that CMS calculates from claims, if it applies. */
public record ClaimsMeasure(CandidateSet set, String measure) {}
