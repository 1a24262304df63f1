package org.apmrules.api.mipsquality;

/** Whose score of the year before it is with which improvement is measured. */
public enum PriorScoreBasis {
  /** The submitter's own, reported under the same identifier. */
  SAME_IDENTIFIER,
  /**
   * The highest achievement percent behind the final score used for payment of an individual
   * clinician who reported under another identifier.
   */
  HIGHEST_OF_THE_CLINICIAN,
  /**
   * The average of the achievement percents behind the final scores used for payment of the
   * clinicians who make up a group, virtual group or APM Entity with another identifier.
   */
  AVERAGE_OF_THE_CLINICIANS,
  /** A score from facility-based measurement, which is not comparable. */
  FACILITY_BASED
}
