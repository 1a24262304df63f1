package org.apmrules.policy.acobenchmark;

import java.math.BigDecimal;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;

/**
 * How growth is blended and limited.
 *
 * @param riskGrowthAllowance what demographic growth may be exceeded by
 * @param twoWayWeight the weight of national and regional growth beside the prospective trend
 */
public record UpdateTerms(Rate riskGrowthAllowance, Ratio twoWayWeight) {

  /** Returns the blend with the prospective trend, unrounded. */
  public Ratio threeWay(Ratio twoWay, Rate prospectiveTrend) {
    Ratio trend = new Ratio(prospectiveTrend.fraction(), BigDecimal.ONE);
    Ratio trendWeight =
        new Ratio(
            twoWayWeight.denominator().subtract(twoWayWeight.numerator()),
            twoWayWeight.denominator());
    return twoWay.times(twoWayWeight).plus(trend.times(trendWeight));
  }
}
