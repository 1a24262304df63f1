package org.apmrules.policy.mipsinteroperability;

import org.apmrules.api.Count;
import org.apmrules.api.Points;
import org.apmrules.api.mipsinteroperability.InteroperabilityMeasure;
import org.apmrules.api.mipsinteroperability.InteroperabilityReport;
import org.apmrules.api.mipsinteroperability.ScoredInteroperabilityMeasure;

/** The points available for a measure, with those moved to it. */
public record MaximumFor(InteroperabilityMeasure measure, Points points) {

  /** Returns the share of the points that the report makes, rounded to whole points. */
  public RoundedPoints earned(InteroperabilityReport report) {
    Points numerator = Points.points(1).times(report.numerator().orElse(Count.ZERO));
    Points denominator = Points.points(1).times(report.denominator().orElse(Count.of(1)));
    return new RoundedPoints(measure, points.prorated(numerator, denominator).roundedTo(0), points);
  }

  /** Returns all points. */
  public ScoredInteroperabilityMeasure all() {
    return new ScoredInteroperabilityMeasure(measure.name(), points, points);
  }
}
