package org.apmrules.api.mipsmeasure;

/** Whether a quality measure is a high priority measure, and of which kind (42 CFR 414.1305). */
public enum MeasurePriority {
  /** An outcome measure, intermediate outcomes and patient-reported outcomes included. */
  OUTCOME,
  /** A patient experience measure. */
  PATIENT_EXPERIENCE,
  /** Another high priority measure, such as one of appropriate use or patient safety. */
  OTHER_HIGH_PRIORITY,
  /** No high priority measure. */
  NOT_HIGH_PRIORITY;

  /** Returns whether the measure is a high priority measure. */
  public boolean isHighPriority() {
    return this != NOT_HIGH_PRIORITY;
  }
}
