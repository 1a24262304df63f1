package org.apmrules.policy.mipsquality;

/** A measure of the set that must be reported, or a survey that must be administered. */
public record RequiredMeasure(CandidateSet set, String measure, boolean survey) {}
