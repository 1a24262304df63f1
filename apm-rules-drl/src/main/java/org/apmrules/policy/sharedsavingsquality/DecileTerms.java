package org.apmrules.policy.sharedsavingsquality;

import org.apmrules.api.Count;
import org.apmrules.api.Points;

/** The decile that one outcome measure must reach, and the one that another measure must. */
public record DecileTerms(Count outcome, Count other) {

  /** Returns the least points of a measure whose performance lies in the decile of the other. */
  public Points leastPointsOfOther() {
    return Points.points(Long.toString(other.value()));
  }
}
