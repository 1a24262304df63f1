package org.apmrules.policy.mipsmeasure;

import org.apmrules.api.Points;
import org.apmrules.api.mipsmeasure.SurveyMeasure;
import org.apmrules.policy.mechanics.DecileBounds;
import org.apmrules.policy.mechanics.DecileStanding;

/** Where a summary survey measure stands in its benchmark. */
public record SurveyMeasureStanding(String measure, DecileStanding standing) {

  /** Compares a summary survey measure with its benchmark, which it must have. */
  public static SurveyMeasureStanding of(SurveyMeasure measure) {
    DecileBounds bounds = DecileBounds.of(measure.benchmark().orElseThrow());
    return new SurveyMeasureStanding(measure.measure(), bounds.standingOf(measure.performance()));
  }

  /** Returns the points, at least the floor. */
  public Points pointsAtLeast(Points floor) {
    return standing.points().atLeast(floor);
  }
}
