package org.apmrules.api.otherpayer;

/** Whether a payment arrangement is an Other Payer Advanced APM. */
public enum OtherPayerStatus {
  /** The arrangement meets all three criteria of 42 CFR 414.1420. */
  OTHER_PAYER_ADVANCED_APM,
  /** The arrangement fails at least one of them. */
  NOT_OTHER_PAYER_ADVANCED_APM
}
