package org.apmrules.policy.qp;

/**
 * The thresholds of the Medicare Option as 42 CFR 414.1430(a) has them in print.
 *
 * @param paymentAmount for the payment amount method
 * @param patientCount for the patient count method
 */
public record CodifiedThresholds(StatusThresholds paymentAmount, StatusThresholds patientCount) {}
