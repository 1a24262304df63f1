package org.apmrules.policy.criteria;

/**
 * The losses may reach the nominal amount of a standard.
 *
 * @param standard the standard
 */
public record NominalAmountMet(RiskStandard standard) {}
