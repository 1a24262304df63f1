package org.apmrules.policy.mipsadjustment;

import java.math.BigDecimal;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;

/** What unscaled adjustments take from and give to the whole population, in dollars. */
public record PopulationTotals(Ratio reductions, Ratio increases) {

  /** Returns whether the factor that balances both is above the limit. */
  public boolean exceeds(ScalingLimit limit) {
    return reductions.compareTo(increases.times(factor(limit.factor()))) > 0;
  }

  /** Returns the factor that balances both; one if nothing is given or taken. */
  public BalancingFactor balance() {
    return new BalancingFactor(
        increases.numerator().signum() == 0
            ? factor(Rate.ONE)
            : new Ratio(
                reductions.numerator().multiply(increases.denominator()),
                reductions.denominator().multiply(increases.numerator())));
  }

  static Ratio factor(Rate rate) {
    return new Ratio(rate.fraction(), BigDecimal.ONE);
  }
}
