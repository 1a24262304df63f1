package org.apmrules.api.mipsweights;

/** Why CMS found that a category is not to be scored (42 CFR 414.1380(c)(2)(i)). */
public enum ReweightingReason {
  /** No measure of the category applies or can be scored. Data that were sent do not change it. */
  NO_SCORABLE_MEASURE,
  /** A significant hardship, or EHR technology that lost its certification. */
  HARDSHIP,
  /** The hardship of a small practice, for which it applied. */
  SMALL_PRACTICE_APPLICATION,
  /** Extreme and uncontrollable circumstances, for which the exception was applied for. */
  EXTREME_CIRCUMSTANCES_BY_APPLICATION,
  /** Extreme and uncontrollable circumstances in an area that CMS named. */
  EXTREME_CIRCUMSTANCES_AUTOMATIC
}
