package org.apmrules.api.mipsadjustment;

import org.apmrules.api.Money;
import org.apmrules.api.internal.Field;

/**
 * The scaling factors of a population, and what is paid and withheld with them. Amounts are rounded
 * to the cent.
 *
 * @param factors the factors, unrounded
 * @param reductions what negative adjustments withhold in all
 * @param unscaledIncreases what positive adjustments would pay without scaling
 * @param increases what positive adjustments pay in all; equal to the reductions unless the highest
 *     factor that the law allows is reached
 * @param additionalPayments what additional adjustments pay in all
 */
public record AdjustmentScaling(
    ScalingFactors factors,
    Money reductions,
    Money unscaledIncreases,
    Money increases,
    Money additionalPayments) {

  /** Checks the fields. */
  public AdjustmentScaling {
    Field.required("factors", factors);
    Field.required("reductions", reductions);
    Field.required("unscaledIncreases", unscaledIncreases);
    Field.required("increases", increases);
    Field.required("additionalPayments", additionalPayments);
  }
}
