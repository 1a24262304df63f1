package org.apmrules.api.mipseligibility;

/** For whom the low-volume figures are added up. */
public enum AssessmentLevel {
  /** One clinician under one TIN. */
  INDIVIDUAL,
  /** All clinicians who reassigned their billing rights to one TIN. */
  GROUP,
  /** The clinicians of an APM Entity. */
  APM_ENTITY
}
