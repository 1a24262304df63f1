package org.apmrules.policy.mipsadjustment;

import org.apmrules.api.Ratio;

/** The factor by which additional adjustments are multiplied. */
public record AdditionalFactor(Ratio factor) {

  /** Returns the highest factor. */
  public static AdditionalFactor highest(AdditionalPool pool) {
    return new AdditionalFactor(PopulationTotals.factor(pool.highestFactor()));
  }
}
