package org.apmrules.policy.qp;

import org.apmrules.api.qp.ThresholdMethod;

/**
 * The Medicare Threshold Scores that the All-Payer Combination Option asks for besides its own.
 *
 * @param paymentAmount for the payment amount method
 * @param patientCount for the patient count method
 */
public record MedicareMinimums(StatusThresholds paymentAmount, StatusThresholds patientCount) {

  /** Returns the minimums of a method. */
  public StatusThresholds of(ThresholdMethod method) {
    return method == ThresholdMethod.PAYMENT_AMOUNT ? paymentAmount : patientCount;
  }
}
