package org.apmrules.api.terms;

/** What makes an APM Entity lose money under a model. */
public enum LossTrigger {
  /** Actual expenditures exceed expected expenditures. */
  EXPENDITURES_ABOVE_EXPECTED,
  /** The entity fails one or more specified performance standards. */
  PERFORMANCE_STANDARD_FAILED
}
