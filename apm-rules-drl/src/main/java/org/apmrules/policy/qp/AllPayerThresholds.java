package org.apmrules.policy.qp;

import org.apmrules.api.qp.ThresholdMethod;

/**
 * The thresholds of the All-Payer Combination Option in force.
 *
 * @param paymentAmount for the payment amount method
 * @param patientCount for the patient count method
 */
public record AllPayerThresholds(StatusThresholds paymentAmount, StatusThresholds patientCount) {

  /** Returns the thresholds of a method. */
  public StatusThresholds of(ThresholdMethod method) {
    return method == ThresholdMethod.PAYMENT_AMOUNT ? paymentAmount : patientCount;
  }
}
