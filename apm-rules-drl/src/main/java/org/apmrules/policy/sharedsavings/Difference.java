package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Money;
import org.apmrules.api.Ratio;

/**
 * The benchmark less the expenditures.
 *
 * @param amount the difference, negative if expenditures exceed the benchmark
 * @param benchmark the benchmark, above $0
 */
public record Difference(Money amount, Money benchmark) {
  /** Returns the difference as a share of the benchmark, unrounded. */
  public Ratio savingsRate() {
    return amount.over(benchmark);
  }
}
