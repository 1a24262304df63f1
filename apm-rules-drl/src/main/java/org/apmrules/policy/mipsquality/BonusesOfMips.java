package org.apmrules.policy.mipsquality;

/** The set is scored with the bonuses of MIPS, and for improvement. */
public record BonusesOfMips(CandidateSet set) {}
