package org.apmrules.policy.mechanics;

import org.apmrules.api.Money;
import org.apmrules.api.Rate;

/**
 * The savings or losses that fall within one band of a corridor.
 *
 * @param within savings, positive, or losses, negative
 * @param share the share of them that the participant earns or owes
 */
public record BandShare(Money within, Rate share) {

  /** Returns what the participant earns, positive, or owes, negative. */
  public Money amount() {
    return within.times(share);
  }

  @Override
  public String toString() {
    return share + " of " + within;
  }
}
