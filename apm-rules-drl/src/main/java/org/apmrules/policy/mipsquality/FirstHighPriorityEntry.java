package org.apmrules.policy.mipsquality;

/** The entry that fulfils the requirement to report a high priority measure. */
public record FirstHighPriorityEntry(CandidateSet set, BestEntry best) {}
