package org.apmrules.api.contract;

import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * Stop-loss protection against the expenditures of single members.
 *
 * @param attachmentPoint the amount from which on expenditures of a member are protected
 * @param payoutShare the share of those above it that is taken off expenditures, 0% to 100%
 * @param charge what the protection costs and adds to expenditures, $0 or more
 */
public record StopLossTerms(Money attachmentPoint, Rate payoutShare, Money charge) {

  /** Checks the terms. */
  public StopLossTerms {
    Field.notNegative("attachmentPoint", attachmentPoint);
    Field.share("payoutShare", payoutShare);
    Field.notNegative("charge", charge);
  }
}
