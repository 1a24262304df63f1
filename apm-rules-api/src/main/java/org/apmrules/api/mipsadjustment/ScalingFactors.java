package org.apmrules.api.mipsadjustment;

import java.util.Optional;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.Ratio;
import org.apmrules.api.internal.Field;

/**
 * The factors by which CMS multiplies positive adjustments of a year.
 *
 * @param scalingFactor the factor for the sliding scale, 0 or more
 * @param additionalScalingFactor the factor for the additional adjustment, 0 or more; left out in
 *     years without one
 */
public record ScalingFactors(Ratio scalingFactor, Optional<Ratio> additionalScalingFactor) {

  /**
   * Checks the fields.
   *
   * @throws PolicyException if a factor is negative
   */
  public ScalingFactors {
    notNegative("scalingFactor", Field.required("scalingFactor", scalingFactor));
    Field.optional("additionalScalingFactor", additionalScalingFactor)
        .ifPresent(factor -> notNegative("additionalScalingFactor", factor));
  }

  private static void notNegative(String field, Ratio factor) {
    if (factor.numerator().signum() < 0) {
      throw Field.problem(
          ProblemCode.OUT_OF_RANGE,
          field,
          factor + " was given; a factor of 0 or more is allowed.");
    }
  }
}
