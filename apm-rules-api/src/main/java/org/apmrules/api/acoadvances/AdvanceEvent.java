package org.apmrules.api.acoadvances;

/** What happens to an ACO that still owes money advanced to it. */
public enum AdvanceEvent {
  /** Its agreement period goes on. */
  AGREEMENT_CONTINUES,
  /** The last performance year of its agreement period ends. */
  AGREEMENT_EXPIRES,
  /** It ends its agreement early. */
  AGREEMENT_ENDED_BY_ACO,
  /** It ends its agreement early, after year 2 or later, and enters a new one at once. */
  AGREEMENT_RENEWED_EARLY,
  /** CMS ends its agreement. */
  AGREEMENT_ENDED_BY_CMS,
  /** It gives up the advance payments and keeps its agreement. */
  ADVANCE_GIVEN_UP
}
