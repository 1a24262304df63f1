package org.apmrules.api.sharedsavings;

import org.apmrules.api.Money;
import org.apmrules.api.internal.Field;

/**
 * The revenue of an ACO's participants, of which loss limits are shares.
 *
 * @param amount the Medicare Part A and Part B fee-for-service revenue of the year, in dollars
 */
public record ParticipantRevenue(Money amount) {

  /** Checks the field. */
  public ParticipantRevenue {
    Field.notNegative("amount", amount);
  }
}
