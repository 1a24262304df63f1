package org.apmrules.api.mipsmeasure;

/** Under which rules a clinician, group or APM Entity is scored. */
public enum ScoringPathway {
  /** MIPS reporting without a special pathway (42 CFR 414.1380). */
  TRADITIONAL_MIPS,
  /** The APM scoring standard of the first years (42 CFR 414.1370). */
  APM_SCORING_STANDARD,
  /** The APM Performance Pathway (42 CFR 414.1367). */
  APM_PERFORMANCE_PATHWAY
}
