package org.apmrules.policy.mechanics;

import org.apmrules.api.Money;
import org.apmrules.api.Rate;

/**
 * A minimum savings rate or minimum loss rate: the share of the benchmark that savings or losses
 * must reach to count. Savings or losses exactly at the minimum count. Compared without division,
 * hence exactly.
 *
 * @param rate the minimum as a share of the benchmark, 0% or more
 */
public record MinimumRate(Rate rate) {

  /** Returns whether savings meet or exceed the minimum; at a minimum of 0%, savings of $0 do. */
  public boolean isMetBySavings(Money deviation, Money benchmark) {
    return deviation.compareTo(threshold(benchmark)) >= 0;
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
   * they do not reach it.
   */
  public Money excess(Money deviation, Money benchmark) {
    Money threshold = threshold(benchmark);
    return deviation.isNegative()
        ? deviation.plus(threshold).atMost(Money.ZERO)
        : deviation.minus(threshold).atLeast(Money.ZERO);
  }

  private Money threshold(Money benchmark) {
    return benchmark.times(rate);
  }

  @Override
  public String toString() {
    return rate.toString();
  }
}
