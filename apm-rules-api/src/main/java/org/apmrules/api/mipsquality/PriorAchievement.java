package org.apmrules.api.mipsquality;

import org.apmrules.api.Points;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.internal.Field;

/**
 * The quality performance category achievement percent score of the year before.
 *
 * @param achievementPercent the achievement points of the available points, in percent, from 0 to
 *     100, without bonuses and improvement
 * @param basis whose score it is
 */
public record PriorAchievement(Points achievementPercent, PriorScoreBasis basis) {

  private static final Points WHOLE = Points.points(100);

  /**
   * Checks the fields.
   *
   * @throws PolicyException if the percent is not between 0 and 100
   */
  public PriorAchievement {
    Field.required("achievementPercent", achievementPercent);
    Field.required("basis", basis);
    if (achievementPercent.compareTo(Points.ZERO) < 0 || achievementPercent.compareTo(WHOLE) > 0) {
      throw Field.problem(
          ProblemCode.OUT_OF_RANGE,
          "achievementPercent",
          achievementPercent + " was given; 0 to 100 is allowed.");
    }
  }
}
