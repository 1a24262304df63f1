package org.apmrules.api.mipsquality;

/** How the quality measures that a MIPS APM requires are reported to the model. */
public enum ModelQualityReporting {
  /** By a way of its own, so that what is reported to MIPS is reported besides. */
  OUTSIDE_MIPS,
  /** By a way of MIPS, such as the CMS Web Interface. */
  THROUGH_MIPS
}
