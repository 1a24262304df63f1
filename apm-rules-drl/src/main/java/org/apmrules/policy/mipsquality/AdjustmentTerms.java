package org.apmrules.policy.mipsquality;

import org.apmrules.api.Points;
import org.apmrules.api.Rate;

/**
 * The Complex Organization Adjustment: points for an eCQM, the most that it and its achievement
 * points come to, and the cap as a share of the available points.
 */
public record AdjustmentTerms(Points points, Points measureMaximum, Rate cap) {

  /** Returns whether there is such an adjustment. */
  public boolean isInForce() {
    return points.isPositive();
  }
}
