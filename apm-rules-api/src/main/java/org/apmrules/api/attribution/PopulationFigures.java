package org.apmrules.api.attribution;

import org.apmrules.api.PolicyException;
import org.apmrules.api.internal.Field;

/**
 * Numerators and denominators of one subject under one definition of attribution-eligible
 * beneficiary, summed over its beneficiaries.
 *
 * @param subject who is measured: the identifier of the APM Entity, the NPI of the clinician, or
 *     the TIN
 * @param population the definition
 * @param payments the payment amounts
 * @param patients the patient counts
 */
public record PopulationFigures(
    String subject,
    AttributionPopulation population,
    PaymentAmounts payments,
    PatientCounts patients) {

  /**
   * Checks the fields.
   *
   * @throws PolicyException if a field is missing
   */
  public PopulationFigures {
    Field.text("subject", subject);
    Field.required("population", population);
    Field.required("payments", payments);
    Field.required("patients", patients);
  }
}
