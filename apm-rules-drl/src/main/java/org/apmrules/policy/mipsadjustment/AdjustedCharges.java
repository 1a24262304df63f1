package org.apmrules.policy.mipsadjustment;

import org.apmrules.api.Ratio;
import org.apmrules.api.mipsadjustment.AdjustmentBasis;
import org.apmrules.api.mipsadjustment.ChargesAtScore;

/** What an unscaled adjustment makes of the charges at a score, in dollars without their sign. */
public record AdjustedCharges(AdjustmentBasis basis, Ratio dollars) {

  /** Returns the charges times the adjustment. */
  public static AdjustedCharges of(ChargesAtScore charges, UnscaledAdjustment adjustment) {
    return new AdjustedCharges(
        adjustment.basis(), Dollars.of(charges, adjustment.adjustment()).abs().ratio());
  }

  /** Returns whether payments are reduced. */
  public boolean isReduction() {
    return basis == AdjustmentBasis.NEGATIVE || basis == AdjustmentBasis.MAXIMUM_NEGATIVE;
  }

  /** Returns whether payments are increased. */
  public boolean isIncrease() {
    return basis == AdjustmentBasis.POSITIVE;
  }
}
