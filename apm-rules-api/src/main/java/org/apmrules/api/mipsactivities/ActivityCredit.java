package org.apmrules.api.mipsactivities;

/** For what an improvement activities score is given. */
public enum ActivityCredit {
  /** The activities attested. */
  ACTIVITIES,
  /** Recognition as a medical home. */
  MEDICAL_HOME,
  /** Half of the score, for taking part in a MIPS APM. */
  APM_PARTICIPATION,
  /** The activities that the APM itself requires. */
  APM_REQUIREMENTS
}
