package org.apmrules.policy.mechanics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;

/**
 * A minimum savings rate or minimum loss rate: the share of the benchmark that savings or losses
 * must reach to count. Savings or losses exactly at the minimum count. Compared without division,
 * hence exactly, also where the minimum is a rate interpolated between two others.
 *
 * @param rate the minimum as a share of the benchmark, 0% or more
 */
public record MinimumRate(Ratio rate) {

  /** Decimals of a dollar, far beyond those that can move a cent. */
  private static final int QUOTIENT_DECIMALS = 20;

  /** Makes a minimum of a rate that was chosen or is fixed. */
  public MinimumRate(Rate rate) {
    this(new Ratio(rate.fraction(), BigDecimal.ONE));
  }

  /** Returns whether savings meet or exceed the minimum; at a minimum of 0%, savings of $0 do. */
  public boolean isMetBySavings(Money deviation, Money benchmark) {
    return deviation
            .amount()
            .multiply(rate.denominator())
            .compareTo(benchmark.amount().multiply(rate.numerator()))
        >= 0;
  }

  /**
   * Returns whether losses meet or exceed the minimum; at a minimum of 0%, losses of $0 do.
   *
   * @param deviation savings, positive, or losses, negative
   * @param benchmark what the minimum is a share of
   */
  public boolean isMetByLosses(Money deviation, Money benchmark) {
    return isMetBySavings(deviation.negated(), benchmark);
  }

  /**
   * Returns what of the savings, positive, or losses, negative, lies beyond the minimum; nothing if
   * they do not reach it. Exact, except that a quotient without end is kept to 20 decimals.
   */
  public Money excess(Money deviation, Money benchmark) {
    Money threshold = threshold(benchmark);
    return deviation.isNegative()
        ? deviation.plus(threshold).atMost(Money.ZERO)
        : deviation.minus(threshold).atLeast(Money.ZERO);
  }

  private Money threshold(Money benchmark) {
    BigDecimal product = benchmark.amount().multiply(rate.numerator());
    return new Money(
        product.divide(
            rate.denominator(),
            Math.max(QUOTIENT_DECIMALS, product.scale()),
            RoundingMode.HALF_UP));
  }

  @Override
  public String toString() {
    return rate.denominator().compareTo(BigDecimal.ONE) == 0
        ? new Rate(rate.numerator()).toString()
        : rate.toString();
  }
}
