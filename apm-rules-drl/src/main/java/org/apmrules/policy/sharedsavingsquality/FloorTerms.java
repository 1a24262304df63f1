package org.apmrules.policy.sharedsavingsquality;

/** Suppressed measures, and required measures without benchmark, raise the score. */
public record FloorTerms() {}
