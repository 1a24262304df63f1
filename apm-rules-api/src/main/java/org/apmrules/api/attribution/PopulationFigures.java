package org.apmrules.api.attribution;

import org.apmrules.api.PolicyException;
import org.apmrules.api.internal.Field;

/**
 * Numerators and denominators of one unit under one definition of attribution-eligible beneficiary,
 * summed over its beneficiaries.
 *
 * @param unit who is measured: the identifier of the APM Entity, the NPI of the clinician, or the
 *     TIN
 * @param population the definition
 * @param payments the payment amounts
 * @param patients the patient counts
 */
public record PopulationFigures(
    String unit,
    AttributionPopulation population,
    PaymentAmounts payments,
    PatientCounts patients) {

  /**
   * Checks the fields.
   *
   * @throws PolicyException if a field is missing
   */
  public PopulationFigures {
    Field.text("unit", unit);
    Field.required("population", population);
    Field.required("payments", payments);
    Field.required("patients", patients);
  }
}
