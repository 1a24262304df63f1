package org.apmrules.policy.mechanics;

import org.apmrules.api.Rate;

/**
 * The range that a rate is kept within, such as the loss rates of a track.
 *
 * @param lowest the lowest rate
 * @param highest the highest rate, at least the lowest
 */
public record RateRange(Rate lowest, Rate highest) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the lowest rate is above the highest
   */
  public RateRange {
    if (lowest.compareTo(highest) > 0) {
      throw new IllegalArgumentException(lowest + " is above " + highest + ".");
    }
  }

  /** Returns the rate, or the end of the range that it lies beyond. */
  public Rate clamp(Rate rate) {
    return rate.atLeast(lowest).atMost(highest);
  }

  /** Returns whether the rate lies in the range, ends included. */
  public boolean contains(Rate rate) {
    return clamp(rate).equals(rate);
  }

  @Override
  public String toString() {
    return lowest + " to " + highest;
  }
}
