package org.apmrules.api.benchmark;

import org.apmrules.api.Performance;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.internal.Field;

/**
 * A benchmark given by the median and the standard deviation of what was measured, from which
 * policy derives the bounds. Lower is better.
 *
 * @param median the median
 * @param standardDeviation the standard deviation, above zero
 */
public record MedianBenchmark(Performance median, Performance standardDeviation) {

  /**
   * Checks the fields.
   *
   * @throws PolicyException if the standard deviation is not above zero
   */
  public MedianBenchmark {
    Field.required("median", median);
    Field.required("standardDeviation", standardDeviation);
    if (!standardDeviation.isPositive()) {
      throw Field.problem(
          ProblemCode.OUT_OF_RANGE,
          "standardDeviation",
          standardDeviation + " was given; a value above 0 is allowed.");
    }
  }
}
