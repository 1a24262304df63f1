package org.apmrules.policy.mipsadjustment;

import org.apmrules.api.Points;
import org.apmrules.api.mipsthreshold.PerformanceThreshold;

/** The final score from which there is an additional adjustment. */
public record AdditionalThreshold(Points points) {

  /** Returns that of the thresholds of a year that has one. */
  public static AdditionalThreshold of(PerformanceThreshold thresholds) {
    return new AdditionalThreshold(thresholds.additionalThreshold().orElseThrow());
  }
}
