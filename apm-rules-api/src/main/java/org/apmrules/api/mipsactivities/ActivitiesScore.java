package org.apmrules.api.mipsactivities;

import org.apmrules.api.Points;
import org.apmrules.api.internal.Field;

/**
 * The improvement activities score.
 *
 * @param percentScore the percent score, from 0 to 100
 * @param points the points of 40
 * @param credit for what it is given
 */
public record ActivitiesScore(Points percentScore, Points points, ActivityCredit credit) {

  /** Checks the fields. */
  public ActivitiesScore {
    Field.required("percentScore", percentScore);
    Field.required("points", points);
    Field.required("credit", credit);
  }
}
