package org.apmrules.api.mipsadjustment;

import org.apmrules.api.Money;
import org.apmrules.api.internal.Field;

/**
 * The amount that would be paid without an adjustment.
 *
 * @param amount the amount
 */
public record AmountOtherwisePaid(Money amount) {

  /** Checks the field. */
  public AmountOtherwisePaid {
    Field.notNegative("amount", amount);
  }
}
