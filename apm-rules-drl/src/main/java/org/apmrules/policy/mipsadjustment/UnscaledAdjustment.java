package org.apmrules.policy.mipsadjustment;

import java.math.BigDecimal;
import org.apmrules.api.Points;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;
import org.apmrules.api.mipsadjustment.AdjustmentBasis;
import org.apmrules.api.mipsadjustment.ScalingFactors;

/** The adjustment of a score on the sliding scale before scaling; negative for a reduction. */
public record UnscaledAdjustment(Points score, AdjustmentBasis basis, Ratio adjustment) {

  /** Returns an adjustment that is the same for all scores of its part of the scale. */
  public static UnscaledAdjustment of(Points score, AdjustmentBasis basis, Rate adjustment) {
    return new UnscaledAdjustment(score, basis, new Ratio(adjustment.fraction(), BigDecimal.ONE));
  }

  /** Returns the adjustment, multiplied by the scaling factor. */
  public SlidingAdjustment scaled(ScalingFactors factors) {
    return new SlidingAdjustment(basis, adjustment.times(factors.scalingFactor()));
  }
}
