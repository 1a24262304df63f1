package org.apmrules.policy.mipsfinalscore;

import org.apmrules.api.Points;
import org.apmrules.api.mipsfinalscore.IndicatorDistributions;

/** The risk indicators: the mean HCC risk score and the dual ratio, both as numbers. */
public record Indicators(Points hccRiskScore, Points dualRatio) {

  /** Returns whether one of them is at or above its median. */
  public boolean reachesMedian(IndicatorDistributions distributions) {
    Points one = Points.points(1);
    return hccRiskScore.compareTo(one.times(distributions.hccRiskScore().median())) >= 0
        || dualRatio.compareTo(one.times(distributions.dualRatio().median())) >= 0;
  }
}
