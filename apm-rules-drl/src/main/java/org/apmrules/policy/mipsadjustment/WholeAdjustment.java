package org.apmrules.policy.mipsadjustment;

import java.math.RoundingMode;
import java.util.Optional;
import org.apmrules.api.Money;
import org.apmrules.api.Points;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;
import org.apmrules.api.mipsadjustment.PaymentAdjustment;

/** Both adjustments of a score, and how both together are printed. */
public record WholeAdjustment(
    Points score, SlidingAdjustment sliding, AdditionalAdjustment additional, Rate printed) {

  /** Adds both and rounds half away from zero to so many decimals. */
  public static WholeAdjustment of(
      Points score,
      SlidingAdjustment sliding,
      AdditionalAdjustment additional,
      PrintedPercent form) {
    return of(score, sliding, additional, form, RoundingMode.HALF_UP);
  }

  /** Adds both and rounds to so many decimals, a half to the even digit. */
  public static WholeAdjustment halfEven(
      Points score,
      SlidingAdjustment sliding,
      AdditionalAdjustment additional,
      PrintedPercent form) {
    return of(score, sliding, additional, form, RoundingMode.HALF_EVEN);
  }

  private static WholeAdjustment of(
      Points score,
      SlidingAdjustment sliding,
      AdditionalAdjustment additional,
      PrintedPercent form,
      RoundingMode mode) {
    Ratio sum = sliding.adjustment().plus(additional.adjustment());
    Rate printed = new Rate(sum.numerator().divide(sum.denominator(), form.decimals(), mode));
    return new WholeAdjustment(score, sliding, additional, printed);
  }

  /** Returns the adjustment without an amount. */
  public PaymentAdjustment result() {
    return result(Optional.empty());
  }

  /** Returns the adjustment and what is paid with it, rounded to the cent. */
  public PaymentAdjustment applied(Money amount) {
    return result(Optional.of(amount.plus(amount.times(printed)).roundedToCent()));
  }

  private PaymentAdjustment result(Optional<Money> paid) {
    return new PaymentAdjustment(
        score, sliding.basis(), sliding.adjustment(), additional.adjustment(), printed, paid);
  }
}
