package org.apmrules.api.clinician;

/** How a clinician stands for a performance year and the payment year that follows from it. */
public enum ClinicianCategory {
  /** A QP; excluded from MIPS. */
  QP,
  /** A Partial QP for whom taking part in MIPS was not elected; excluded from MIPS. */
  PARTIAL_QP_NOT_ELECTING_MIPS,
  /** A Partial QP for whom taking part in MIPS was elected; a MIPS eligible clinician. */
  PARTIAL_QP_ELECTING_MIPS,
  /** No QP; excluded from MIPS by a demonstration under which CMS waives it. */
  MIPS_WAIVED,
  /** A MIPS eligible clinician who takes part in a MIPS APM. */
  MIPS_APM_PARTICIPANT,
  /** A MIPS eligible clinician who takes part in no MIPS APM. */
  MIPS_ELIGIBLE,
  /** Excluded from MIPS by the low-volume threshold. */
  BELOW_LOW_VOLUME_THRESHOLD,
  /** Of no clinician type that MIPS covers, or newly enrolled in Medicare. */
  NOT_MIPS_ELIGIBLE,
  /** The low-volume threshold is not applied at the level of the figures given. */
  LOW_VOLUME_LEVEL_NOT_ASSESSED
}
