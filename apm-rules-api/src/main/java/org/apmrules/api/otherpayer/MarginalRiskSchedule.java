package org.apmrules.api.otherpayer;

import java.util.List;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * The marginal risk rates of a payment arrangement at all possible levels of actual expenditures.
 *
 * @param bands the bands in ascending order; the last, and no other, is without end. A minimum loss
 *     rate is a first band at 0%, and a limit of losses a last band at 0%
 */
public record MarginalRiskSchedule(List<MarginalRiskBand> bands) {

  /** Checks the order of the bands. */
  public MarginalRiskSchedule {
    bands = Field.list("bands", bands);
    if (bands.isEmpty()) {
      throw Field.contradiction(
          "bands", "No band was given; an arrangement without losses leaves the schedule out.");
    }
    Rate start = Rate.ZERO;
    for (int i = 0; i < bands.size(); i++) {
      start = end(i, bands, start);
    }
  }

  private static Rate end(int i, List<MarginalRiskBand> bands, Rate start) {
    String field = "bands[" + i + "].upTo";
    boolean last = i == bands.size() - 1;
    Rate end = bands.get(i).upTo().orElse(null);
    if (last == (end != null)) {
      throw Field.contradiction(
          field, last ? "The last band has no end; leave it out." : "Another band follows.");
    }
    if (end != null && end.compareTo(start) <= 0) {
      throw Field.contradiction(field, end + " was given, but the band begins at " + start + ".");
    }
    return end == null ? start : end;
  }
}
