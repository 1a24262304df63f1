package org.apmrules.policy.mipsmeasure;

/** Whether the measure meets the case minimum. */
public record CaseMinimum(boolean met) {}
