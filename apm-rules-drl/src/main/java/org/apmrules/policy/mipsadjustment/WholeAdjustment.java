package org.apmrules.policy.mipsadjustment;

import java.math.BigDecimal;
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

  /** Far more digits than a cent has, so that rounding twice gives what rounding once would. */
  private static final int GUARD_DIGITS = 40;

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

  /**
   * Returns whether the amount paid is to the cent what both adjustments, unrounded, make of it.
   */
  public boolean paysAlike(Money amount) {
    Ratio sum = sliding.adjustment().plus(additional.adjustment());
    BigDecimal change =
        amount
            .amount()
            .multiply(sum.numerator())
            .divide(sum.denominator(), GUARD_DIGITS, RoundingMode.HALF_UP);
    return paid(amount).equals(amount.plus(new Money(change)).roundedToCent());
  }

  private Money paid(Money amount) {
    return amount.plus(amount.times(printed)).roundedToCent();
  }

  /** Returns the adjustment and what is paid with it, rounded to the cent. */
  public PaymentAdjustment applied(Money amount) {
    return result(Optional.of(paid(amount)));
  }

  private PaymentAdjustment result(Optional<Money> paid) {
    return new PaymentAdjustment(
        score, sliding.basis(), sliding.adjustment(), additional.adjustment(), printed, paid);
  }
}
