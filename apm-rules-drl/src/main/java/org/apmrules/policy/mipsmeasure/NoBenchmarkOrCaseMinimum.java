package org.apmrules.policy.mipsmeasure;

/** The measure has no benchmark or does not meet the case minimum. */
public record NoBenchmarkOrCaseMinimum() {}
