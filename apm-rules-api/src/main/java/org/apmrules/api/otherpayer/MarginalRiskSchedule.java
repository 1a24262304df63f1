package org.apmrules.api.otherpayer;

import java.util.List;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * The marginal risk rates of a payment arrangement, by the amount of the loss.
 *
 * @param bands the bands in ascending order, at least one; only the last may be without end. A
 *     minimum loss rate is a first band at 0%
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
      String field = "bands[" + i + "].upTo";
      if (bands.get(i).upTo().isEmpty()) {
        if (i < bands.size() - 1) {
          throw Field.contradiction(field, "The band has no end, but another band follows it.");
        }
        break;
      }
      Rate end = bands.get(i).upTo().get();
      if (end.compareTo(start) <= 0) {
        throw Field.contradiction(field, end + " was given, but the band begins at " + start + ".");
      }
      start = end;
    }
  }
}
