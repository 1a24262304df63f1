package org.apmrules.policy.mipsadjustment;

import java.math.BigDecimal;
import org.apmrules.api.Ratio;

/** What unscaled additional adjustments give to the whole population, in dollars. */
public record AdditionalTotal(Ratio dollars) {

  /** Returns whether the pool pays more than the total with the highest factor. */
  public boolean fallsShortOf(AdditionalPool pool) {
    Ratio most = dollars.times(PopulationTotals.factor(pool.highestFactor()));
    return most.compareTo(new Ratio(pool.amount().amount(), BigDecimal.ONE)) < 0;
  }

  /** Returns the factor that spends the pool. */
  public AdditionalFactor share(AdditionalPool pool) {
    return new AdditionalFactor(
        new Ratio(pool.amount().amount().multiply(dollars.denominator()), dollars.numerator()));
  }
}
