package org.apmrules.api.lead;

/** What decides how many beneficiaries an ACO needs. */
public enum AcoKind {
  /** Neither of the others. */
  STANDARD,
  /** Its beneficiaries are mostly of high needs. */
  HIGH_NEEDS,
  /** It is newly entering and in its first year. */
  NEWLY_ENTERING
}
