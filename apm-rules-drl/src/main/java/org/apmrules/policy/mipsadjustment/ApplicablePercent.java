package org.apmrules.policy.mipsadjustment;

import org.apmrules.api.Points;
import org.apmrules.api.Rate;

/** The highest adjustment up or down, and the final score that earns it, before scaling. */
public record ApplicablePercent(Rate rate, Points highestScore) {

  /** Returns what the lowest scores lose. */
  public Rate loss() {
    return Rate.ZERO.minus(rate);
  }
}
