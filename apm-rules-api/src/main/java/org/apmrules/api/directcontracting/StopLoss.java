package org.apmrules.api.directcontracting;

import org.apmrules.api.Money;
import org.apmrules.api.internal.Field;

/**
 * What the elected stop-loss arrangement takes and gives. CMS determines both from the expenditures
 * of single beneficiaries.
 *
 * @param charge what the ACO is charged, $0 or more
 * @param payout what it is paid for expenditures above the attachment points, $0 or more
 */
public record StopLoss(Money charge, Money payout) {

  /** Checks the amounts. */
  public StopLoss {
    Field.notNegative("charge", charge);
    Field.notNegative("payout", payout);
  }

  /** Returns what the arrangement adds to the cost of care; negative if it lowers it. */
  public Money net() {
    return charge.minus(payout);
  }
}
