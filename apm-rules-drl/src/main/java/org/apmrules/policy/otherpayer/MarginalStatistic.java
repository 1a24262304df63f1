package org.apmrules.policy.otherpayer;

/** Which of several marginal risk rates is compared with the least one. */
public enum MarginalStatistic {
  /** The lowest across all possible levels of actual expenditures. */
  LOWEST,
  /** The average across all possible levels of actual expenditures. */
  AVERAGE
}
