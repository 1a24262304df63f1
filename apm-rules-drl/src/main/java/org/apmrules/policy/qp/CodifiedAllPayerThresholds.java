package org.apmrules.policy.qp;

/**
 * The thresholds of the All-Payer Combination Option as 42 CFR 414.1430(b) has them in print.
 *
 * @param paymentAmount for the payment amount method
 * @param patientCount for the patient count method
 */
public record CodifiedAllPayerThresholds(
    StatusThresholds paymentAmount, StatusThresholds patientCount) {}
