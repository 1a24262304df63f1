package org.apmrules.api.terms;

import org.apmrules.api.Money;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.internal.Field;

/**
 * The expenditures that a model expects, beside those that would be expected without it.
 *
 * @param underModel the expected expenditures under the terms of the model: benchmark or target
 *     price, above $0
 * @param withoutModel the expenditures that the APM Entity would be expected to incur in the
 *     absence of the model, $0 or more
 */
public record ExpectedExpenditures(Money underModel, Money withoutModel) {

  /** Checks the amounts. */
  public ExpectedExpenditures {
    Field.notNegative("underModel", underModel);
    if (underModel.isZero()) {
      throw Field.problem(
          ProblemCode.OUT_OF_RANGE, "underModel", "$0 was given; an amount above $0 is allowed.");
    }
    Field.notNegative("withoutModel", withoutModel);
  }
}
