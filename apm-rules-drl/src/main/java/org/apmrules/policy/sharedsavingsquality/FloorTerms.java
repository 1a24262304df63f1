package org.apmrules.policy.sharedsavingsquality;

/**
 * Which measures without benchmark raise the score, besides suppressed ones: eCQMs and MIPS CQMs
 * only, or all that an ACO reports.
 */
public record FloorTerms(boolean clinicalMeasuresOnly) {}
