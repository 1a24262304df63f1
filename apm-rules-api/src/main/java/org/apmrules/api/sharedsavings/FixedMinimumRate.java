package org.apmrules.api.sharedsavings;

import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * The fixed minimum savings and loss rate that an ACO in a two-sided model chose.
 *
 * @param rate the rate, as a share of the benchmark
 */
public record FixedMinimumRate(Rate rate) {

  /** Checks the field. */
  public FixedMinimumRate {
    Field.share("rate", rate);
  }
}
