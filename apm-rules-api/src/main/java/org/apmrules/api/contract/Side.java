package org.apmrules.api.contract;

/** What terms of sharing are about. */
public enum Side {
  /** Expenditures below the benchmark, or equal to it. */
  SAVINGS,
  /** Expenditures above the benchmark. */
  LOSSES
}
