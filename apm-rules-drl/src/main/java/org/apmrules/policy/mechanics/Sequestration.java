package org.apmrules.policy.mechanics;

import org.apmrules.api.Money;
import org.apmrules.api.Rate;

/**
 * The cut of federal payments under a sequestration order. It takes from what is paid out, never
 * from what is owed.
 *
 * @param reduction the cut as a share of the payment, 0% to 100%
 */
public record Sequestration(Rate reduction) {

  /**
   * Returns what is paid after the cut, unrounded.
   *
   * @param amount savings, positive, or losses, negative, which stay as they are
   */
  public Money applyTo(Money amount) {
    return amount.isPositive() ? amount.times(reduction.complement()) : amount;
  }

  @Override
  public String toString() {
    return reduction.toString();
  }
}
