package org.apmrules.policy.acoadvances;

/**
 * The terms of repayment that govern an advance.
 *
 * @param terms the terms
 */
public record GoverningRepayment(RepaymentTerms terms) {}
