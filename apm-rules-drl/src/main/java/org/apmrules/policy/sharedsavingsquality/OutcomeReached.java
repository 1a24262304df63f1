package org.apmrules.policy.sharedsavingsquality;

/**
 * An outcome measure whose performance is good enough, and whether it was reported as an eCQM or
 * MIPS CQM, or calculated from claims.
 */
public record OutcomeReached(String measure, boolean countsForIncentive) {}
