package org.apmrules.policy.criteria;

/** A criterion that the terms of a model must meet. */
public enum Criterion {
  /** Use of certified EHR technology. */
  CEHRT,
  /** Quality measures. */
  QUALITY,
  /** Financial risk. */
  FINANCIAL_RISK
}
