package org.apmrules.api.sharedsavings;

import org.apmrules.api.Money;
import org.apmrules.api.internal.Field;

/**
 * The benchmark updated with national and regional growth alone, without the prospective trend.
 *
 * @param amount the total benchmark, in dollars
 */
public record TwoWayBenchmark(Money amount) {

  /** Checks the field. */
  public TwoWayBenchmark {
    Field.notNegative("amount", amount);
  }
}
