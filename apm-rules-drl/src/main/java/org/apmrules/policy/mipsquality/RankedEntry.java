package org.apmrules.policy.mipsquality;

import org.apmrules.api.Count;

/** An entry and how many others earn more. */
public record RankedEntry(CandidateSet set, BestEntry best, Count better) {}
