package org.apmrules.policy.mipsadjustment;

import java.util.Optional;
import org.apmrules.api.Money;
import org.apmrules.api.mipsadjustment.AdjustmentScaling;
import org.apmrules.api.mipsadjustment.ScalingFactors;

/** The factors of a population, with what they pay. */
public record Scaled(PopulationTotals totals, BalancingFactor factor) {

  /** Returns the answer for a year without additional adjustments. */
  public AdjustmentScaling alone() {
    return answer(new ScalingFactors(factor.factor(), Optional.empty()), Money.ZERO);
  }

  /** Returns the answer for a year with additional adjustments. */
  public AdjustmentScaling with(AdditionalTotal total, AdditionalFactor additional) {
    return answer(
        new ScalingFactors(factor.factor(), Optional.of(additional.factor())),
        new Dollars(total.dollars()).times(additional.factor()).toCent());
  }

  private AdjustmentScaling answer(ScalingFactors factors, Money additionalPayments) {
    Dollars increases = new Dollars(totals.increases());
    return new AdjustmentScaling(
        factors,
        new Dollars(totals.reductions()).toCent(),
        increases.toCent(),
        increases.times(factor.factor()).toCent(),
        additionalPayments);
  }
}
