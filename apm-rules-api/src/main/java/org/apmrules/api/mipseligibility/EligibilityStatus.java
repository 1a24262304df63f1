package org.apmrules.api.mipseligibility;

/** Where a clinician, group or APM Entity group stands towards MIPS. */
public enum EligibilityStatus {
  /** Every test of the low-volume threshold is exceeded. */
  ELIGIBLE,
  /** Not every test is exceeded, but the election to take part was made where it may be. */
  OPTED_IN,
  /** Not every test is exceeded; excluded, with the right to elect to take part. */
  BELOW_THRESHOLD_MAY_OPT_IN,
  /** Below the threshold without a right to elect; excluded. */
  BELOW_THRESHOLD,
  /** First enrolled in Medicare in the performance year; not a MIPS eligible clinician yet. */
  NEWLY_ENROLLED,
  /** Not of a clinician type that MIPS covers in the year. */
  NOT_ELIGIBLE_TYPE,
  /** The threshold is not applied at this level in the year; ask at another. */
  NOT_ASSESSED_AT_LEVEL
}
