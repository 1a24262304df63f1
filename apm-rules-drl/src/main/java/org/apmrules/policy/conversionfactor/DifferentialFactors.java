package org.apmrules.policy.conversionfactor;

/** Whether the year has one conversion factor for QPs and another for everyone else. */
public record DifferentialFactors(boolean inForce) {}
