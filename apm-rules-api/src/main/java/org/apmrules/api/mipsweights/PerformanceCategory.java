package org.apmrules.api.mipsweights;

/** The performance categories of MIPS (42 CFR 414.1305). */
public enum PerformanceCategory {
  /** Quality. */
  QUALITY,
  /** Cost. */
  COST,
  /** Improvement Activities. */
  IMPROVEMENT_ACTIVITIES,
  /** Promoting Interoperability; in the first two years Advancing Care Information. */
  PROMOTING_INTEROPERABILITY
}
