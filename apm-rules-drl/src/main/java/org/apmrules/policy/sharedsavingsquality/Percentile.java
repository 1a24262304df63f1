package org.apmrules.policy.sharedsavingsquality;

import org.apmrules.api.Points;
import org.apmrules.policy.mechanics.Gate;

/** The percentile of MIPS quality scores with which the ACO is compared. */
public record Percentile(Points score) {

  /** Returns the gate to the quality performance standard: a score at the percentile opens it. */
  public Gate<Points> gate() {
    return Gate.at(score);
  }
}
