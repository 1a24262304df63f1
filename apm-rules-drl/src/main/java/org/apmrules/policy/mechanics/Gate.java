package org.apmrules.policy.mechanics;

import org.apmrules.api.Rate;

/**
 * A score that must be reached, or nothing behind the gate is earned. A score exactly at the
 * threshold opens it.
 *
 * @param threshold the lowest score that opens the gate
 */
public record Gate(Rate threshold) {

  /** Returns whether the score opens the gate. */
  public boolean opens(Rate score) {
    return score.compareTo(threshold) >= 0;
  }

  @Override
  public String toString() {
    return threshold.toString();
  }
}
