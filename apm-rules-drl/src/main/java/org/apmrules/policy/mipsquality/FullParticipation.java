package org.apmrules.policy.mipsquality;

/** Every measure that the set requires was reported, and completely. */
public record FullParticipation(CandidateSet set) {}
