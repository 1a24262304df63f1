package org.apmrules.api.mipsweights;

/**
 * Statuses that CMS gives a clinician, or a group or entity as a whole, and that bear on the
 * Promoting Interoperability category (42 CFR 414.1305, 414.1380(c)(2)(i)(C)).
 */
public enum SpecialStatus {
  /** Hospital-based. */
  HOSPITAL_BASED,
  /** Based in ambulatory surgical centers. */
  AMBULATORY_SURGICAL_CENTER_BASED,
  /** Non-patient facing. */
  NON_PATIENT_FACING
}
