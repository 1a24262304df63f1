package org.apmrules.policy.mipsfinalscore;

import org.apmrules.api.Points;

/**
 * The complex patient bonus by sum: how many points one of HCC risk score and a dual ratio of 100
 * percent make, and the cap.
 */
public record RiskScoreTerms(Points perRiskScore, Points perDualRatio, Points cap) {

  /** Returns the bonus. */
  public Points bonus(Indicators indicators) {
    return perRiskScore
        .prorated(indicators.hccRiskScore(), Points.points(1))
        .plus(perDualRatio.prorated(indicators.dualRatio(), Points.points(1)))
        .atMost(cap);
  }
}
