package org.apmrules.api.terms;

/** A standing of a quality measure of which the law may take account (42 CFR 414.1415(b)(2)). */
public enum MeasureStanding {
  /** On the final list of MIPS quality measures, and so used in the MIPS quality category. */
  MIPS_LIST,
  /** Endorsed by a consensus-based entity. */
  CONSENSUS_ENDORSED,
  /** Developed under section 1848(s) of the Social Security Act. */
  MEASURE_DEVELOPMENT_PLAN,
  /** Submitted in response to the MIPS Call for Quality Measures. */
  CALL_FOR_MEASURES,
  /** Determined by CMS to be evidence-based, reliable and valid. */
  CMS_DETERMINED
}
