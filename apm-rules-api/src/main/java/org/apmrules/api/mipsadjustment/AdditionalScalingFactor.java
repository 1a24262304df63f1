package org.apmrules.api.mipsadjustment;

import org.apmrules.api.Ratio;
import org.apmrules.api.internal.Field;

/**
 * The factor by which CMS multiplies additional adjustments of a year.
 *
 * @param factor the factor
 */
public record AdditionalScalingFactor(Ratio factor) {

  /** Checks the field. */
  public AdditionalScalingFactor {
    Field.required("factor", factor);
  }
}
