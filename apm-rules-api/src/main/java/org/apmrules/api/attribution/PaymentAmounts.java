package org.apmrules.api.attribution;

import org.apmrules.api.Money;
import org.apmrules.api.PolicyException;
import org.apmrules.api.internal.Field;

/**
 * The two amounts of a Threshold Score under the payment amount method (42 CFR 414.1435(a),
 * 414.1440(b)), exact, in US dollars.
 *
 * @param numerator the payments through Advanced APMs, zero or more
 * @param denominator all payments that count, at least the numerator
 */
public record PaymentAmounts(Money numerator, Money denominator) {

  /** No payments. */
  public static final PaymentAmounts NONE = new PaymentAmounts(Money.ZERO, Money.ZERO);

  /**
   * Checks both amounts.
   *
   * @throws PolicyException if an amount is missing or negative, or the numerator exceeds the
   *     denominator
   */
  public PaymentAmounts {
    Field.notNegative("numerator", numerator);
    Field.notNegative("denominator", denominator);
    Field.notAbove("numerator", numerator, "denominator", denominator);
  }

  /** Returns the sums of numerators and denominators. */
  public PaymentAmounts plus(PaymentAmounts other) {
    return new PaymentAmounts(numerator.plus(other.numerator), denominator.plus(other.denominator));
  }
}
