package org.apmrules.policy.acobenchmark;

import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;

/**
 * How growth is blended and limited.
 *
 * @param riskGrowthAllowance what demographic growth may be exceeded by
 * @param twoWayWeight the weight of national and regional growth beside the prospective trend
 */
public record UpdateTerms(Rate riskGrowthAllowance, Ratio twoWayWeight) {

  /** Returns whether a weight of the prospective trend is below that of the law. */
  public boolean giveTheTrendMoreThan(Rate trendWeight) {
    return TwoWayWeight.beside(trendWeight).weight().compareTo(twoWayWeight) > 0;
  }
}
