package org.apmrules.policy.mipsinteroperability;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apmrules.api.Count;
import org.apmrules.api.Points;
import org.apmrules.api.mipsinteroperability.CountedMeasure;
import org.apmrules.api.mipsinteroperability.ScoredInteroperabilityMeasure;

/** The points of a performance score measure: its share of the maximum, rounded up. */
public record PerformanceBand(CountedMeasure measure, PerformanceCap cap) {

  /** Returns the points, with those of a measure worth twice doubled. */
  public ScoredInteroperabilityMeasure scored() {
    Points one = Points.points(1);
    Points share =
        cap.perMeasure().prorated(one.times(measure.numerator()), one.times(measure.denominator()));
    BigDecimal whole =
        new BigDecimal(share.numerator())
            .divide(new BigDecimal(share.denominator()), 0, RoundingMode.UP);
    Count times = Count.of(measure.worthTwice() ? 2 : 1);
    return new ScoredInteroperabilityMeasure(
        measure.measure(), Points.of(whole).times(times), cap.perMeasure().times(times));
  }
}
