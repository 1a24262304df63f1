package org.apmrules.policy.mipsadjustment;

import java.util.Collections;
import java.util.Set;
import org.apmrules.api.Points;

/** A final score that an adjustment follows from. */
public record ScoreToAdjust(Points points) {

  /**
   * Returns the highest of some scores.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  public static ScoreToAdjust highest(Set<Points> scores) {
    return new ScoreToAdjust(Collections.max(scores));
  }
}
