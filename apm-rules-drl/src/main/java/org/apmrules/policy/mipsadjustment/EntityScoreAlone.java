package org.apmrules.policy.mipsadjustment;

/**
 * Whether a participant in a MIPS APM is adjusted for by the APM Entity's final score alone.
 *
 * @param applies whether it is so in the year
 */
public record EntityScoreAlone(boolean applies) {}
