package org.apmrules.policy.acobenchmark;

import java.util.List;
import org.apmrules.api.Rate;

/**
 * The weight of the regional difference, by number of times adjusted.
 *
 * @param lowerSpending the weights of an ACO that spends less than its region, the last for all
 *     later times
 * @param higherSpending the weights of an ACO that spends more
 */
public record RegionalWeights(List<Rate> lowerSpending, List<Rate> higherSpending) {

  /** Returns the weight of an ACO that spends less than its region. */
  public Rate lower(int timesAdjusted) {
    return at(lowerSpending, timesAdjusted);
  }

  /** Returns the weight of an ACO that spends more than its region. */
  public Rate higher(int timesAdjusted) {
    return at(higherSpending, timesAdjusted);
  }

  private static Rate at(List<Rate> weights, int timesAdjusted) {
    return weights.get(Math.min(timesAdjusted, weights.size()) - 1);
  }
}
