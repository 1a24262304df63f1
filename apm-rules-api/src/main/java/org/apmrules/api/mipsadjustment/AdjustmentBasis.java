package org.apmrules.api.mipsadjustment;

/** On which part of the sliding scale a final score lies (42 CFR 414.1405(b)). */
public enum AdjustmentBasis {
  /** At or below a quarter of the performance threshold: the whole applicable percent is lost. */
  MAXIMUM_NEGATIVE,
  /** Between a quarter of the performance threshold and the threshold. */
  NEGATIVE,
  /** At the performance threshold. */
  NEUTRAL,
  /** Above the performance threshold. */
  POSITIVE
}
