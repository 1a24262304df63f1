package org.apmrules.api.mipsadjustment;

import java.math.BigDecimal;
import java.util.Optional;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.Ratio;
import org.apmrules.api.internal.Field;

/**
 * The factors by which CMS multiplies positive adjustments of a year.
 *
 * @param scalingFactor the factor for the sliding scale, from 0 to 1,000
 * @param additionalScalingFactor the factor for the additional adjustment, from 0 to 1,000; left
 *     out in years without one
 */
public record ScalingFactors(Ratio scalingFactor, Optional<Ratio> additionalScalingFactor) {

  private static final Ratio GREATEST = new Ratio(BigDecimal.valueOf(1_000), BigDecimal.ONE);

  /**
   * Checks the fields.
   *
   * @throws PolicyException if a factor is out of its range
   */
  public ScalingFactors {
    within("scalingFactor", Field.required("scalingFactor", scalingFactor));
    Field.optional("additionalScalingFactor", additionalScalingFactor)
        .ifPresent(factor -> within("additionalScalingFactor", factor));
  }

  private static void within(String field, Ratio factor) {
    if (factor.numerator().signum() < 0 || factor.compareTo(GREATEST) > 0) {
      throw Field.problem(
          ProblemCode.OUT_OF_RANGE,
          field,
          factor + " was given; a factor from 0 to 1,000 is allowed.");
    }
  }
}
