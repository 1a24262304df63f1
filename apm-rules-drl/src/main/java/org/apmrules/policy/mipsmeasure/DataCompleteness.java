package org.apmrules.policy.mipsmeasure;

/** Whether the measure meets data completeness. */
public record DataCompleteness(boolean met) {}
