package org.apmrules.policy.acoadvances;

/**
 * The terms of repayment of advance investment payments.
 *
 * @param terms the terms
 */
public record InvestmentRepayment(RepaymentTerms terms) {}
