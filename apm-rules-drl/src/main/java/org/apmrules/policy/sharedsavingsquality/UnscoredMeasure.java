package org.apmrules.policy.sharedsavingsquality;

/** A measure that the ACO reported is not scored through no fault of its own. */
public record UnscoredMeasure() {}
