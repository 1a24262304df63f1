package org.apmrules.policy.attribution;

/** The beneficiary leaves the denominator whatever the definition. */
public record LeavesDenominator() {}
