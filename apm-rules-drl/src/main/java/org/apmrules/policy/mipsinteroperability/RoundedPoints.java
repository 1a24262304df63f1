package org.apmrules.policy.mipsinteroperability;

import org.apmrules.api.Points;
import org.apmrules.api.mipsinteroperability.InteroperabilityMeasure;
import org.apmrules.api.mipsinteroperability.ScoredInteroperabilityMeasure;

/** What a report makes of the points available, in whole points. */
public record RoundedPoints(InteroperabilityMeasure measure, Points points, Points maximum) {

  /** Returns these points. */
  public ScoredInteroperabilityMeasure scored() {
    return with(points);
  }

  /** Returns other points for the measure. */
  public ScoredInteroperabilityMeasure with(Points other) {
    return new ScoredInteroperabilityMeasure(measure.name(), other, maximum);
  }

  /** Returns whether there are any points. */
  public boolean isAny() {
    return points.isPositive();
  }
}
