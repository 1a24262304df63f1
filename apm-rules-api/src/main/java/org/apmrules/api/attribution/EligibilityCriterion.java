package org.apmrules.api.attribution;

/** What a beneficiary must be to be attribution-eligible (42 CFR 414.1305). */
public enum EligibilityCriterion {
  /** Not enrolled in Medicare Advantage or a Medicare cost plan. */
  NO_MEDICARE_ADVANTAGE_OR_COST_PLAN,
  /** Medicare is not a secondary payer. */
  MEDICARE_NOT_SECONDARY,
  /** Enrolled in both Part A and Part B. */
  PART_A_AND_PART_B,
  /** At least as old as the definition says. */
  AGE,
  /** A resident of the United States. */
  UNITED_STATES_RESIDENT,
  /** At least one claim for evaluation and management services, or the basis set by CMS. */
  EVALUATION_AND_MANAGEMENT_CLAIM,
  /** At least one claim for any covered professional service. */
  COVERED_PROFESSIONAL_SERVICE_CLAIM
}
