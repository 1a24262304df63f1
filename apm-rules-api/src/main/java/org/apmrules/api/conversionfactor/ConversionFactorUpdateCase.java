package org.apmrules.api.conversionfactor;

import org.apmrules.api.CaseType;
import org.apmrules.api.Money;
import org.apmrules.api.PaymentYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * The components from which a year's conversion factor is calculated.
 *
 * @param paymentYear the calendar year whose factor is asked
 * @param qualifyingApmParticipant whether it is the factor for QPs
 * @param priorFactor the factor of the year before, of the same kind where there were two, in
 *     dollars per relative value unit
 * @param budgetNeutralityAdjustment the adjustment for budget neutrality, negative if it lowers the
 *     factor
 */
@CaseType(
    value = "conversion-factor-update",
    asks = "What conversion factor follows from last year's factor and this year's updates?")
public record ConversionFactorUpdateCase(
    PaymentYear paymentYear,
    boolean qualifyingApmParticipant,
    Money priorFactor,
    Rate budgetNeutralityAdjustment)
    implements PolicyCase<ConversionFactorUpdate> {

  /**
   * Checks the case.
   *
   * @throws PolicyException {@link ProblemCode#OUT_OF_RANGE} for a negative factor and for an
   *     adjustment below -100 percent
   */
  public ConversionFactorUpdateCase {
    Field.required("paymentYear", paymentYear);
    Field.notNegative("priorFactor", priorFactor);
    Field.required("budgetNeutralityAdjustment", budgetNeutralityAdjustment);
    if (budgetNeutralityAdjustment.compareTo(Rate.ZERO.minus(Rate.ONE)) < 0) {
      throw Field.problem(
          ProblemCode.OUT_OF_RANGE,
          "budgetNeutralityAdjustment",
          budgetNeutralityAdjustment + " was given; -100% or more is allowed.");
    }
  }

  @Override
  public PaymentYear year() {
    return paymentYear;
  }
}
