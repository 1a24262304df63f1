package org.apmrules.api.sharedsavings;

/** Which part of a performance year an ACO is settled for. */
public enum PerformancePeriod {
  /**
   * The whole performance year, of twelve months, or of up to 21 for the ACOs that began in 2012.
   */
  WHOLE_YEAR,
  /** January to June, for an agreement period that ends or is replaced at mid-year. */
  JANUARY_TO_JUNE,
  /** July to December, for an agreement period that begins on July 1. */
  JULY_TO_DECEMBER
}
