package org.apmrules.api.conversionfactor;

import org.apmrules.api.CaseType;
import org.apmrules.api.PaymentYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.internal.Field;

/**
 * The clinician of whom the conversion factor of a year is asked.
 *
 * @param paymentYear the calendar year in which services are paid under the fee schedule
 * @param qualifyingApmParticipant whether the clinician is a QP for the year, which follows from
 *     the performance year two years before
 */
@CaseType(
    value = "conversion-factor",
    asks = "Which conversion factor and which update pay a clinician's services in a year?")
public record ConversionFactorCase(PaymentYear paymentYear, boolean qualifyingApmParticipant)
    implements PolicyCase<ConversionFactor> {

  /** Checks the case. */
  public ConversionFactorCase {
    Field.required("paymentYear", paymentYear);
  }

  @Override
  public PaymentYear year() {
    return paymentYear;
  }
}
