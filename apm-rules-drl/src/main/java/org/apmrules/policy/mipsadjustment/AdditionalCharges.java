package org.apmrules.policy.mipsadjustment;

import org.apmrules.api.Ratio;
import org.apmrules.api.mipsadjustment.ChargesAtScore;

/** What an unscaled additional adjustment makes of the charges at a score, in dollars. */
public record AdditionalCharges(Ratio dollars) {

  /** Returns the charges times the additional adjustment. */
  public static AdditionalCharges of(ChargesAtScore charges, UnscaledAdditional additional) {
    return new AdditionalCharges(Dollars.of(charges, additional.adjustment()).ratio());
  }
}
