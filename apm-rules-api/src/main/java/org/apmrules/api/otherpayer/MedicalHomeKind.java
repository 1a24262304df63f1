package org.apmrules.api.otherpayer;

/** The kind of medical home model that a payment arrangement is (42 CFR 414.1305). */
public enum MedicalHomeKind {
  /** A Medicaid Medical Home Model. */
  MEDICAID_MEDICAL_HOME_MODEL,
  /** An Aligned Other Payer Medical Home Model. */
  ALIGNED_OTHER_PAYER_MEDICAL_HOME_MODEL,
  /** No medical home model. */
  NONE
}
