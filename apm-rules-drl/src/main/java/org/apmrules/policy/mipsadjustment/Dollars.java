package org.apmrules.policy.mipsadjustment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apmrules.api.Money;
import org.apmrules.api.Ratio;
import org.apmrules.api.mipsadjustment.ChargesAtScore;

/** An amount of dollars that need not end after some decimals. */
record Dollars(Ratio ratio) {

  private static final int CENTS = 2;

  static Dollars of(ChargesAtScore charges, Ratio adjustment) {
    Ratio amount = new Ratio(charges.allowedCharges().amount(), BigDecimal.ONE);
    return new Dollars(amount.times(adjustment));
  }

  Dollars abs() {
    return new Dollars(new Ratio(ratio.numerator().abs(), ratio.denominator()));
  }

  Dollars times(Ratio factor) {
    return new Dollars(ratio.times(factor));
  }

  Money toCent() {
    return new Money(ratio.numerator().divide(ratio.denominator(), CENTS, RoundingMode.HALF_UP));
  }
}
