package org.apmrules.api.mipsquality;

/** As what a submitter reports to MIPS (42 CFR 414.1305). */
public enum Submitter {
  /** An individual MIPS eligible clinician. */
  INDIVIDUAL,
  /** A group, the clinicians of one TIN. */
  GROUP,
  /** A virtual group. */
  VIRTUAL_GROUP,
  /** An APM Entity. */
  APM_ENTITY
}
