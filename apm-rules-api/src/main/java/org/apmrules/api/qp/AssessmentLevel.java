package org.apmrules.api.qp;

/** At what level payments and patients are measured. */
public enum AssessmentLevel {
  /** All eligible clinicians of the APM Entity group together. */
  APM_ENTITY,
  /** One eligible clinician. */
  INDIVIDUAL,
  /** All eligible clinicians who reassigned their billing rights to one TIN. */
  TIN
}
