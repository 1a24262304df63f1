package org.apmrules.api.acobenchmark;

/** The Medicare enrollment types by which benchmarks are computed (42 CFR 425.652(a)). */
public enum EnrollmentType {
  /** End-stage renal disease. */
  ESRD,
  /** Disabled. */
  DISABLED,
  /** Aged and dually eligible for Medicare and Medicaid. */
  AGED_DUAL,
  /** Aged and not dually eligible. */
  AGED_NON_DUAL
}
