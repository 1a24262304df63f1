package org.apmrules.policy.sharedsavings;

import java.util.List;
import org.apmrules.api.Count;
import org.apmrules.api.Rate;

/**
 * A limit of losses that rises with the years in a track.
 *
 * @param rates the limits of the first, second and following years, as shares of the benchmark
 */
public record LossLimitByYearInTrack(List<Rate> rates) {

  /** Returns the limit of a year of the agreement; the last rate stays in force. */
  public Rate inYear(int yearOfAgreement) {
    return inYear(yearOfAgreement, Count.ZERO);
  }

  /** Returns the limit of a year of an agreement after earlier years in the track. */
  public Rate inYear(int yearOfAgreement, Count earlierYears) {
    long year = yearOfAgreement + earlierYears.value();
    return rates.get((int) Math.min(year, rates.size()) - 1);
  }
}
