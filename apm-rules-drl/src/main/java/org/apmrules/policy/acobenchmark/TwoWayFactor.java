package org.apmrules.policy.acobenchmark;

import java.math.BigDecimal;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;
import org.apmrules.api.acobenchmark.EnrollmentType;

/**
 * The blend of national and regional growth of one enrollment type.
 *
 * @param type the enrollment type
 * @param factor the factor, unrounded
 */
public record TwoWayFactor(EnrollmentType type, Ratio factor) {

  /**
   * Blends growth.
   *
   * @param nationalWeight the weight of national growth; the rest is regional
   */
  public static TwoWayFactor of(
      EnrollmentType type, Rate nationalWeight, Rate national, Rate regional, Ratio riskFactor) {
    Ratio nationalPart = new Ratio(national.times(nationalWeight).fraction(), BigDecimal.ONE);
    Ratio regionalPart =
        new Ratio(regional.times(nationalWeight.complement()).fraction(), BigDecimal.ONE);
    return new TwoWayFactor(type, nationalPart.plus(regionalPart.times(riskFactor)));
  }
}
