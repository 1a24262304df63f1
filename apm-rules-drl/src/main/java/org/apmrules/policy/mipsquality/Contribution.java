package org.apmrules.policy.mipsquality;

import org.apmrules.api.Points;
import org.apmrules.api.mipsquality.MeasureRole;
import org.apmrules.api.mipsquality.ScoredMeasure;

/** What a measure contributes to the score of a set. */
public record Contribution(CandidateSet set, ScoredMeasure measure) {

  /** Returns whether the points and the points available are in the score. */
  public boolean isInScore() {
    return measure.role() == MeasureRole.COUNTED || isMissing();
  }

  /** Returns whether a report of the measure counts. */
  public boolean isCounted() {
    return measure.role() == MeasureRole.COUNTED;
  }

  /** Returns the identifier of the measure. */
  public String measureId() {
    return measure.measure();
  }

  /** Returns whether the measure is required and was not reported. */
  public boolean isMissing() {
    return measure.role() == MeasureRole.REQUIRED_BUT_NOT_REPORTED;
  }

  /** Returns the achievement points. */
  public Points achievementPoints() {
    return measure.achievementPoints();
  }

  /** Returns the available points. */
  public Points availablePoints() {
    return measure.availablePoints();
  }
}
