package org.apmrules.policy.acobenchmark;

import org.apmrules.api.Money;
import org.apmrules.api.Rate;

/**
 * The limits of a regional adjustment.
 *
 * @param increase the most that is added, as a share of national per-capita expenditures
 * @param decrease the most that is taken away
 */
public record RegionalCaps(Rate increase, Rate decrease) {

  /** Returns what the limits leave of an adjustment. */
  public Money applyTo(Money adjustment, Money nationalExpenditures) {
    return adjustment
        .atMost(nationalExpenditures.times(increase))
        .atLeast(nationalExpenditures.times(decrease).negated());
  }
}
