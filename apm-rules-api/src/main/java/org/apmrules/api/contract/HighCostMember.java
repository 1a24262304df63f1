package org.apmrules.api.contract;

import org.apmrules.api.Money;
import org.apmrules.api.internal.Field;

/**
 * A member whose expenditures may exceed a truncation or attachment point.
 *
 * @param member the member, by an identifier that reveals nothing
 * @param expenditures the member's expenditures, $0 or more
 */
public record HighCostMember(String member, Money expenditures) {

  /** Checks the member. */
  public HighCostMember {
    Field.text("member", member);
    Field.notNegative("expenditures", expenditures);
  }
}
