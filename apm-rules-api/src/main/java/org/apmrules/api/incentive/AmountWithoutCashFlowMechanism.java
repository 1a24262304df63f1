package org.apmrules.api.incentive;

import org.apmrules.api.Money;
import org.apmrules.api.internal.Field;

/**
 * The part of a {@link BaseYearPayment} that says what would have been paid had no cash flow
 * mechanism reduced the claim.
 *
 * @param paymentId the payment
 * @param amount what would have been paid, in dollars
 */
public record AmountWithoutCashFlowMechanism(String paymentId, Money amount) {

  /** Checks the part. */
  public AmountWithoutCashFlowMechanism {
    Field.text("paymentId", paymentId);
    Field.notNegative("amount", amount);
  }
}
