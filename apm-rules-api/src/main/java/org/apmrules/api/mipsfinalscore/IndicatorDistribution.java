package org.apmrules.api.mipsfinalscore;

import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * How a risk indicator is distributed over the clinicians with a final score in the most recent
 * prior performance period.
 *
 * @param mean the mean
 * @param median the median
 * @param standardDeviation the standard deviation, above zero
 */
public record IndicatorDistribution(Rate mean, Rate median, Rate standardDeviation) {

  /**
   * Checks the fields.
   *
   * @throws PolicyException if the standard deviation is not above zero
   */
  public IndicatorDistribution {
    Field.notNegative("mean", mean);
    Field.notNegative("median", median);
    if (!Field.required("standardDeviation", standardDeviation).isPositive()) {
      throw Field.problem(
          ProblemCode.OUT_OF_RANGE,
          "standardDeviation",
          standardDeviation + " was given; a value above 0 is allowed.");
    }
  }
}
