package org.apmrules.policy.sharedsavingsquality;

/**
 * Whether measures that are not scored raise the score, only if eCQMs or CQMs were reported, or
 * however they were.
 */
public record FloorTerms(boolean inForce, boolean clinicalMeasuresOnly) {}
