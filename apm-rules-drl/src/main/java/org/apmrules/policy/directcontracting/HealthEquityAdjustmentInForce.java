package org.apmrules.policy.directcontracting;

/**
 * Whether the benchmark is adjusted for health equity.
 *
 * @param inForce whether it is
 */
public record HealthEquityAdjustmentInForce(boolean inForce) {}
