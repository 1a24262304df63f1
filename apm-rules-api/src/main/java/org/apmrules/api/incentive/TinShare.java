package org.apmrules.api.incentive;

import org.apmrules.api.Money;
import org.apmrules.api.internal.Field;

/**
 * The part of the lump sum that one TIN receives.
 *
 * @param tin the TIN
 * @param amount its part, in dollars and whole cents
 */
public record TinShare(String tin, Money amount) {

  /** Checks the share. */
  public TinShare {
    Field.text("tin", tin);
    Field.notNegative("amount", amount);
  }
}
