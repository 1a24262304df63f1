package org.apmrules.api.mipscost;

import org.apmrules.api.Points;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.internal.Field;

/**
 * The cost achievement percent score of the year before.
 *
 * @param percent the points of those available, in percent, above 0
 */
public record PriorCostScore(Points percent) {

  /**
   * Checks the field.
   *
   * @throws PolicyException if the percent is not above 0
   */
  public PriorCostScore {
    if (!Field.required("percent", percent).isPositive()) {
      throw Field.problem(
          ProblemCode.OUT_OF_RANGE, "percent", percent + " was given; above 0 is allowed.");
    }
  }
}
