package org.apmrules.policy.sharedsavings;

import java.util.Set;
import org.apmrules.api.Rate;

/**
 * The fixed minimum rates that an ACO in a two-sided model may choose.
 *
 * @param rates the rates, as shares of the benchmark
 */
public record MinimumRateChoices(Set<Rate> rates) {
  /** Returns whether the rate may be chosen. */
  public boolean include(Rate rate) {
    return rates.contains(rate);
  }
}
