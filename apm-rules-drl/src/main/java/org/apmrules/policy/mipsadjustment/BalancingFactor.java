package org.apmrules.policy.mipsadjustment;

import org.apmrules.api.Ratio;

/** The factor by which positive adjustments are multiplied. */
public record BalancingFactor(Ratio factor) {

  /** Returns the highest factor that the law allows. */
  public static BalancingFactor of(ScalingLimit limit) {
    return new BalancingFactor(PopulationTotals.factor(limit.factor()));
  }
}
