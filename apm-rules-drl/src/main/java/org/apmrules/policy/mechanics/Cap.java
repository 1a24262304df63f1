package org.apmrules.policy.mechanics;

import org.apmrules.api.Money;
import org.apmrules.api.Rate;

/**
 * The most that may be shared either way: a cap of savings, a limit of losses. An amount exactly at
 * the cap is unchanged.
 *
 * @param amount the cap, $0 or more
 */
public record Cap(Money amount) {

  /**
   * Checks the amount.
   *
   * @throws IllegalArgumentException for a negative amount
   */
  public Cap {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("A cap of " + amount + " is below $0.");
    }
  }

  /** Returns a cap that is a share of a base, such as the benchmark or revenue. */
  public static Cap of(Rate share, Money base) {
    return new Cap(base.times(share));
  }

  /** Returns the lower of the two caps. */
  public Cap orLower(Cap other) {
    return new Cap(amount.atMost(other.amount));
  }

  /**
   * Returns what the cap leaves of an amount.
   *
   * @param shared savings, positive, or losses, negative
   */
  public Money applyTo(Money shared) {
    return shared.atMost(amount).atLeast(amount.negated());
  }

  /** Returns whether the cap takes something from an amount. */
  public boolean binds(Money shared) {
    return !applyTo(shared).equals(shared);
  }

  @Override
  public String toString() {
    return amount.toString();
  }
}
