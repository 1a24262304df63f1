package org.apmrules.api.contract;

import java.util.Optional;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * The most that is shared. Of several limits the lowest governs.
 *
 * @param place where in the order of steps it is applied
 * @param ofBenchmark the limit as a share of the benchmark; left out if there is none
 * @param ofRevenue the limit as a share of the participant's revenue; left out if there is none
 * @param fixed the limit in dollars; left out if there is none
 */
public record LimitTerms(
    LimitPlace place, Optional<Rate> ofBenchmark, Optional<Rate> ofRevenue, Optional<Money> fixed) {

  /** Checks the terms. */
  public LimitTerms {
    Field.required("place", place);
    Field.optional("ofBenchmark", ofBenchmark)
        .ifPresent(share -> Field.notNegative("ofBenchmark", share));
    Field.optional("ofRevenue", ofRevenue)
        .ifPresent(share -> Field.notNegative("ofRevenue", share));
    Field.optional("fixed", fixed).ifPresent(amount -> Field.notNegative("fixed", amount));
    if (ofBenchmark.isEmpty() && ofRevenue.isEmpty() && fixed.isEmpty()) {
      throw Field.contradiction(
          "place", "One of ofBenchmark, ofRevenue and fixed is needed; or leave the limit out.");
    }
  }
}
