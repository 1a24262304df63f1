package org.apmrules.api.mipscost;

/** Kinds of cost measures, as far as their case minima differ (42 CFR 414.1350(c)). */
public enum CostMeasureKind {
  /** Total per capita cost. */
  TOTAL_PER_CAPITA_COST,
  /** Medicare spending per beneficiary, by clinician. */
  MEDICARE_SPENDING_PER_BENEFICIARY,
  /** An episode around a procedure. */
  PROCEDURAL_EPISODE,
  /** The episode around colon and rectal resection, a procedure. */
  COLON_AND_RECTAL_RESECTION_EPISODE,
  /** An episode around an acute inpatient medical condition. */
  ACUTE_INPATIENT_EPISODE,
  /** An episode of a chronic condition. */
  CHRONIC_CONDITION_EPISODE,
  /** An episode of a care setting. */
  CARE_SETTING_EPISODE
}
