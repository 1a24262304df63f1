package org.apmrules.api.contract;

import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * Truncation of a member's expenditures.
 *
 * @param perMember the amount from which on expenditures of a member do not count in full
 * @param countedAbove the share of those above it that counts all the same, 0% to 100%
 */
public record TruncationTerms(Money perMember, Rate countedAbove) {

  /** Checks the terms. */
  public TruncationTerms {
    Field.notNegative("perMember", perMember);
    Field.share("countedAbove", countedAbove);
  }
}
