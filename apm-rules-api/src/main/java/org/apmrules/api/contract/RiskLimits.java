package org.apmrules.api.contract;

import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * How far risk adjustment may move the benchmark.
 *
 * @param mostIncrease the most that it may raise the benchmark, such as 3%
 * @param mostDecrease the most that it may lower the benchmark, 0% to 100%
 */
public record RiskLimits(Rate mostIncrease, Rate mostDecrease) {

  /** Checks the limits. */
  public RiskLimits {
    Field.notNegative("mostIncrease", mostIncrease);
    Field.share("mostDecrease", mostDecrease);
  }
}
