package org.apmrules.policy.sharedsavingsquality;

import org.apmrules.api.Points;
import org.apmrules.api.Rate;
import org.apmrules.api.sharedsavingsquality.PerformanceThird;
import org.apmrules.policy.mechanics.Gate;

/**
 * The health equity adjustment.
 *
 * @param top the points for a measure in the top third
 * @param middle the points for a measure in the middle third
 * @param cap the most points
 * @param gate the share of underserved beneficiaries that must be reached
 */
public record EquityTerms(Points top, Points middle, Points cap, Gate<Rate> gate) {

  /** Returns the points for a third. */
  public Points pointsFor(PerformanceThird third) {
    return switch (third) {
      case TOP -> top;
      case MIDDLE -> middle;
      case BOTTOM -> Points.ZERO;
    };
  }
}
