package org.apmrules.api.contract;

import java.util.List;
import java.util.Optional;
import org.apmrules.api.Money;
import org.apmrules.api.internal.Field;

/**
 * The expenditures of the performance period and what counts of them.
 *
 * @param total all expenditures of the members, $0 or more
 * @param highCostMembers the members whose expenditures may exceed the truncation or attachment
 *     point; none if neither is agreed
 * @param truncation the truncation of members' expenditures; left out if none is agreed
 * @param stopLoss the stop-loss protection; left out if none is agreed or truncation is
 */
public record ExpenditureTerms(
    Money total,
    List<HighCostMember> highCostMembers,
    Optional<TruncationTerms> truncation,
    Optional<StopLossTerms> stopLoss) {

  /** Checks the terms. */
  public ExpenditureTerms {
    Field.notNegative("total", total);
    highCostMembers = Field.list("highCostMembers", highCostMembers);
    Money ofMembers =
        highCostMembers.stream().map(HighCostMember::expenditures).reduce(Money.ZERO, Money::plus);
    Field.notAbove("highCostMembers", ofMembers, "total", total);
    long names = highCostMembers.stream().map(HighCostMember::member).distinct().count();
    if (names < highCostMembers.size()) {
      throw Field.contradiction("highCostMembers", "A member is given more than once.");
    }
    Field.optional("truncation", truncation);
    Field.optional("stopLoss", stopLoss);
    if (truncation.isPresent() && stopLoss.isPresent()) {
      throw Field.contradiction("stopLoss", "Only one of truncation and stopLoss may be agreed.");
    }
  }
}
