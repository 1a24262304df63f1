package org.apmrules.policy.mipsfinalscore;

import org.apmrules.api.Points;
import org.apmrules.api.mipsfinalscore.IndicatorDistribution;
import org.apmrules.api.mipsfinalscore.IndicatorDistributions;

/**
 * The complex patient bonus by standard deviations: the points of an indicator at the mean and for
 * each standard deviation above it, and the cap of both together.
 */
public record StandardizedTerms(Points atMean, Points perDeviation, Points cap) {

  /** Returns the component of the HCC risk score, which may be negative. */
  public Points medical(Indicators indicators, IndicatorDistributions distributions) {
    return component(indicators.hccRiskScore(), distributions.hccRiskScore());
  }

  /** Returns the component of the dual ratio, which may be negative. */
  public Points social(Indicators indicators, IndicatorDistributions distributions) {
    return component(indicators.dualRatio(), distributions.dualRatio());
  }

  private Points component(Points raw, IndicatorDistribution distribution) {
    Points one = Points.points(1);
    Points above = raw.minus(one.times(distribution.mean()));
    return atMean.plus(perDeviation.prorated(above, one.times(distribution.standardDeviation())));
  }
}
