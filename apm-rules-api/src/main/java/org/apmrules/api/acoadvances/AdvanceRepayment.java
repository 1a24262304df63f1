package org.apmrules.api.acoadvances;

import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.internal.Field;

/**
 * What is to be repaid of money advanced to an ACO.
 *
 * @param due what is due now, in dollars
 * @param daysToPay the days after the demand in which it is to be paid
 * @param carriedForward what later savings will recoup, in dollars
 */
public record AdvanceRepayment(Money due, Count daysToPay, Money carriedForward) {

  /** Checks the result. */
  public AdvanceRepayment {
    Field.notNegative("due", due);
    Field.required("daysToPay", daysToPay);
    Field.notNegative("carriedForward", carriedForward);
  }
}
