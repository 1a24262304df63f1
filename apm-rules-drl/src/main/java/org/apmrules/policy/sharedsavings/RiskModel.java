package org.apmrules.policy.sharedsavings;

/**
 * Whether a track shares losses as well as savings.
 *
 * @param twoSided whether it is a two-sided model
 */
public record RiskModel(boolean twoSided) {}
