package org.apmrules.policy.mipsadjustment;

import java.math.BigDecimal;
import org.apmrules.api.Ratio;

/** The scaled additional adjustment. */
public record AdditionalAdjustment(Ratio adjustment) {

  /** Returns that there is none. */
  public static AdditionalAdjustment none() {
    return new AdditionalAdjustment(new Ratio(BigDecimal.ZERO, BigDecimal.ONE));
  }
}
