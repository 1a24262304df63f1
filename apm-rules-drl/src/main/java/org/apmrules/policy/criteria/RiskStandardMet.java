package org.apmrules.policy.criteria;

/**
 * A standard of financial risk is met: something makes the APM Entity lose money.
 *
 * @param standard the standard
 */
public record RiskStandardMet(RiskStandard standard) {}
