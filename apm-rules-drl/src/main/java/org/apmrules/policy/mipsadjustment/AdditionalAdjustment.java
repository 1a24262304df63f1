package org.apmrules.policy.mipsadjustment;

import static java.math.RoundingMode.HALF_DOWN;
import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import org.apmrules.api.Ratio;

/** The scaled additional adjustment. */
public record AdditionalAdjustment(Ratio adjustment) {

  /** Returns that there is none. */
  public static AdditionalAdjustment none() {
    return new AdditionalAdjustment(new Ratio(BigDecimal.ZERO, BigDecimal.ONE));
  }

  /** Returns whether both adjustments lie exactly halfway between two that could be printed. */
  public boolean isHalfwayWith(SlidingAdjustment sliding, PrintedPercent form) {
    Ratio sum = sliding.adjustment().plus(adjustment);
    BigDecimal up = sum.numerator().divide(sum.denominator(), form.decimals(), HALF_UP);
    BigDecimal down = sum.numerator().divide(sum.denominator(), form.decimals(), HALF_DOWN);
    return up.compareTo(down) != 0;
  }
}
