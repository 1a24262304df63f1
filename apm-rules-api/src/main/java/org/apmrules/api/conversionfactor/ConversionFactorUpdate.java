package org.apmrules.api.conversionfactor;

import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * A calculated conversion factor with the updates that led to it.
 *
 * @param factor the factor, in dollars per relative value unit, rounded half up to four decimals
 * @param statutoryUpdate the yearly update that the law gives by status
 * @param oneYearIncrease an increase that the law gives for this year only; zero if there is none
 * @param expiredIncrease an increase that the law gave for the year before only and that is taken
 *     out again; zero if there was none
 */
public record ConversionFactorUpdate(
    Money factor, Rate statutoryUpdate, Rate oneYearIncrease, Rate expiredIncrease) {

  /** Checks the result. */
  public ConversionFactorUpdate {
    Field.notNegative("factor", factor);
    Field.required("statutoryUpdate", statutoryUpdate);
    Field.notNegative("oneYearIncrease", oneYearIncrease);
    Field.notNegative("expiredIncrease", expiredIncrease);
  }
}
