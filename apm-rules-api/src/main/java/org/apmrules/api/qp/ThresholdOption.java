package org.apmrules.api.qp;

/** Whose payments and patients a Threshold Score counts. */
public enum ThresholdOption {
  /** Medicare only (42 CFR 414.1435). */
  MEDICARE,
  /** Medicare and other payers (42 CFR 414.1440). */
  ALL_PAYER_COMBINATION
}
