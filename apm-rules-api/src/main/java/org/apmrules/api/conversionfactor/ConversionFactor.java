package org.apmrules.api.conversionfactor;

import java.util.Optional;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * The conversion factor of a clinician's services in a year.
 *
 * @param kind which of the year's factors it is
 * @param statutoryUpdate the yearly update that the law gives this kind; left out before the
 *     updates by status began
 * @param statusFrom the performance year whose QP status decides; left out where status does not
 *     matter
 * @param finalFactor the factor as published in a final rule, in dollars per relative value unit to
 *     four decimals; left out where this policy knows no final factor
 */
public record ConversionFactor(
    ConversionFactorKind kind,
    Optional<Rate> statutoryUpdate,
    Optional<PerformanceYear> statusFrom,
    Optional<Money> finalFactor) {

  /** Checks the result. */
  public ConversionFactor {
    Field.required("kind", kind);
    Field.optional("statutoryUpdate", statutoryUpdate);
    Field.optional("statusFrom", statusFrom);
    Field.optional("finalFactor", finalFactor);
  }
}
