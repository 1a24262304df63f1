package org.apmrules.policy.criteria;

/**
 * Whether expected expenditures above those without the model are ignored.
 *
 * @param inForce whether the ceiling is in force
 */
public record ExpectedExpenditureCeiling(boolean inForce) {}
