package org.apmrules.policy.criteria;

/** A standard of financial risk, to which a standard of its nominal amount belongs. */
public enum RiskStandard {
  /** The generally applicable standard. */
  GENERAL,
  /** The standard of Medical Home Models. */
  MEDICAL_HOME
}
