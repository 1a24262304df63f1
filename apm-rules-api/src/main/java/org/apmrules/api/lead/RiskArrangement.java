package org.apmrules.api.lead;

/** The risk arrangement that an ACO elects. */
public enum RiskArrangement {
  /** Full risk, with a discount on the benchmark. */
  GLOBAL,
  /** Half of the risk, without discount. */
  PROFESSIONAL
}
