package org.apmrules.api.clinician;

/** Whether a clinician is a MIPS eligible clinician, whose payments MIPS adjusts. */
public enum MipsStanding {
  /** A MIPS eligible clinician. */
  MIPS_ELIGIBLE_CLINICIAN,
  /** Excluded from MIPS. */
  EXCLUDED,
  /** The figures given do not say. */
  NOT_DETERMINED
}
