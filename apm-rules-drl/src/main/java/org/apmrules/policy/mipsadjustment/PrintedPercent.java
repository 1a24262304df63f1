package org.apmrules.policy.mipsadjustment;

/** The decimals of the adjustment as a fraction of one: two of a percent. */
public record PrintedPercent(int decimals) {}
