package org.apmrules.api.sharedsavings;

/**
 * How the revenue of an ACO's participants compares with what its patients cost (42 CFR 425.20).
 */
public enum RevenueCategory {
  /** The participants' Medicare fee-for-service revenue is below the share that the law names. */
  LOW,
  /** The participants' Medicare fee-for-service revenue is at or above that share. */
  HIGH
}
