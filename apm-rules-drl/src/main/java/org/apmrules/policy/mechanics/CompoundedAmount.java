package org.apmrules.policy.mechanics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;

/**
 * An amount carried through one increase after another, exactly, and rounded once at the end.
 * Taking an increase out divides, so the amount is kept as a quotient.
 *
 * @param dividend the amount times every increase put in
 * @param divisor one times every increase taken out, above zero
 */
public record CompoundedAmount(BigDecimal dividend, BigDecimal divisor) {

  /**
   * Checks the divisor.
   *
   * @throws IllegalArgumentException if it is zero or less
   */
  public CompoundedAmount {
    if (divisor.signum() <= 0) {
      throw new IllegalArgumentException("Divisor: " + divisor);
    }
  }

  /** Returns the amount to start from. */
  public static CompoundedAmount from(Money amount) {
    return new CompoundedAmount(amount.amount(), BigDecimal.ONE);
  }

  /** Returns the amount increased by the rate; a negative rate lowers it. */
  public CompoundedAmount increasedBy(Rate rate) {
    return new CompoundedAmount(dividend.multiply(Rate.ONE.plus(rate).fraction()), divisor);
  }

  /**
   * Returns the amount as it would be had it not been increased by the rate, above -100 percent.
   */
  public CompoundedAmount withoutIncrease(Rate rate) {
    return new CompoundedAmount(dividend, divisor.multiply(Rate.ONE.plus(rate).fraction()));
  }

  /** Returns the amount rounded half up to a number of decimals, as the rule that applies says. */
  public Money roundedTo(int decimals) {
    return new Money(dividend.divide(divisor, decimals, RoundingMode.HALF_UP));
  }
}
