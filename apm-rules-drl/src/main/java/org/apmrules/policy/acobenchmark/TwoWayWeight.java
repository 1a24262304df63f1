package org.apmrules.policy.acobenchmark;

import java.math.BigDecimal;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;

/**
 * The weight of national and regional growth beside the prospective trend.
 *
 * @param weight the weight
 */
public record TwoWayWeight(Ratio weight) {

  /** Returns what a weight of the prospective trend leaves. */
  public static TwoWayWeight beside(Rate trendWeight) {
    return new TwoWayWeight(new Ratio(trendWeight.complement().fraction(), BigDecimal.ONE));
  }

  /** Returns the blend with the prospective trend, unrounded. */
  public Ratio threeWay(Ratio twoWay, Rate prospectiveTrend) {
    Ratio trend = new Ratio(prospectiveTrend.fraction(), BigDecimal.ONE);
    Ratio trendWeight =
        new Ratio(weight.denominator().subtract(weight.numerator()), weight.denominator());
    return twoWay.times(weight).plus(trend.times(trendWeight));
  }
}
