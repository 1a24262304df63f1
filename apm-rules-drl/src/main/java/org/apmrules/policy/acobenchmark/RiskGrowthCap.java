package org.apmrules.policy.acobenchmark;

import java.math.BigDecimal;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;

/**
 * The cap of the growth of regional risk scores.
 *
 * @param cap the cap, as a factor
 * @param binds whether aggregate growth exceeds it
 */
public record RiskGrowthCap(Rate cap, boolean binds) {

  /** Returns the cap: the allowed growth, and the part of growth beyond it that the ACO holds. */
  public static RiskGrowthCap of(Rate allowed, Rate riskScoreGrowth, Rate marketShare) {
    Rate cap = allowed.plus(marketShare.times(riskScoreGrowth.minus(allowed).atLeast(Rate.ZERO)));
    return new RiskGrowthCap(cap, riskScoreGrowth.compareTo(cap) > 0);
  }

  /** Returns the factor by which regional growth of a type is raised, unrounded. */
  public Ratio factor(Rate riskScoreGrowth) {
    return binds && riskScoreGrowth.compareTo(cap) > 0
        ? new Ratio(riskScoreGrowth.fraction(), cap.fraction())
        : new Ratio(BigDecimal.ONE, BigDecimal.ONE);
  }
}
