package org.apmrules.policy.mechanics;

import org.apmrules.api.Rate;

/**
 * A share that is held back and can be earned back.
 *
 * @param share the share held back, 0% to 100%
 * @param earnedBack the share of what is held back that is earned back, 0% to 100%
 */
public record Withhold(Rate share, Rate earnedBack) {

  /** Returns a withhold of which nothing is earned back. */
  public static Withhold keptBack(Rate share) {
    return new Withhold(share, Rate.ZERO);
  }

  /** Returns the share that is lost for good: held back and not earned back. */
  public Rate unearned() {
    return share.times(earnedBack.complement());
  }

  /** Returns the share that is held back and then earned back. */
  public Rate returned() {
    return share.times(earnedBack);
  }

  @Override
  public String toString() {
    return share + " of which " + earnedBack + " earned back";
  }
}
