package org.apmrules.policy.acoadvances;

/**
 * The terms of repayment of prepaid shared savings.
 *
 * @param terms the terms
 */
public record PrepaidRepayment(RepaymentTerms terms) {}
