package org.apmrules.api.sharedsavingsquality;

/** A way in which an ACO meets the quality performance standard (42 CFR 425.512(a)). */
public enum StandardRoute {
  /** It reports in the first performance year of its first agreement period. */
  FIRST_YEAR_REPORTING,
  /** Its score is at or above the percentile of MIPS quality scores. */
  PERCENTILE,
  /** It reports eCQMs or MIPS CQMs and does well enough on two measures. */
  ECQM_INCENTIVE,
  /** Its score is raised to the percentile for extreme and uncontrollable circumstances. */
  EXTREME_CIRCUMSTANCES
}
