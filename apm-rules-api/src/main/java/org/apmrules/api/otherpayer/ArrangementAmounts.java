package org.apmrules.api.otherpayer;

import org.apmrules.api.Money;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.internal.Field;

/**
 * The size of a payment arrangement.
 *
 * @param revenue the total combined revenue from the payer to the providers and other entities
 *     under the arrangement, $0 or more
 * @param expectedExpenditures the expected expenditures for which the APM Entity is responsible,
 *     above $0
 */
public record ArrangementAmounts(Money revenue, Money expectedExpenditures) {

  /** Checks the amounts. */
  public ArrangementAmounts {
    Field.notNegative("revenue", revenue);
    Field.notNegative("expectedExpenditures", expectedExpenditures);
    if (expectedExpenditures.isZero()) {
      throw Field.problem(
          ProblemCode.OUT_OF_RANGE,
          "expectedExpenditures",
          "$0 was given; an amount above $0 is allowed.");
    }
  }
}
