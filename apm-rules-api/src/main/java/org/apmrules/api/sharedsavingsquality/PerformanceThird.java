package org.apmrules.api.sharedsavingsquality;

/** Where an ACO stands on a measure among the ACOs that report it in the same way. */
public enum PerformanceThird {
  /** In the top third. */
  TOP,
  /** In the middle third. */
  MIDDLE,
  /** In the bottom third, or not scored on the measure. */
  BOTTOM
}
