package org.apmrules.api.mipsfinalscore;

/** On what a final score rests. */
public enum FinalScoreBasis {
  /** The scores of the categories. */
  CATEGORY_SCORES,
  /** The scores of the categories, those of quality and cost taken from a hospital. */
  FACILITY_BASED_SCORES,
  /** The performance threshold, because too few categories are scored. */
  PERFORMANCE_THRESHOLD
}
