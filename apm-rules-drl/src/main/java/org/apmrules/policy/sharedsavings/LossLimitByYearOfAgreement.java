package org.apmrules.policy.sharedsavings;

import java.util.List;
import org.apmrules.api.Rate;

/**
 * A limit of losses that rises with the years of an agreement.
 *
 * @param rates the limits of the first, second and following years, as shares of the benchmark
 */
public record LossLimitByYearOfAgreement(List<Rate> rates) {
  /** Returns the limit of a year of the agreement; the last rate stays in force. */
  public Rate inYear(int yearOfAgreement) {
    return rates.get(Math.min(yearOfAgreement, rates.size()) - 1);
  }
}
