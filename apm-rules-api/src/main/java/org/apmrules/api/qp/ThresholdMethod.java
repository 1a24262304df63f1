package org.apmrules.api.qp;

/** What a Threshold Score counts. */
public enum ThresholdMethod {
  /** Payments for covered professional services. */
  PAYMENT_AMOUNT,
  /** Unique patients. */
  PATIENT_COUNT
}
