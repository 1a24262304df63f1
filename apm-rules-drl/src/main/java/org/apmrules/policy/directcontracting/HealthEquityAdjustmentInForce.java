package org.apmrules.policy.directcontracting;

/** The benchmark is adjusted for health equity. */
public record HealthEquityAdjustmentInForce() {}
