package org.apmrules.api.nextgeneration;

import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * The efficiency adjustments of the discount in performance years 2016 to 2018, in points of the
 * benchmark: a positive one raises the discount, a negative one lowers it.
 *
 * @param regional the adjustment for efficiency against the region
 * @param national the adjustment for the region's efficiency against the nation
 */
public record EfficiencyAdjustments(Rate regional, Rate national) {

  /** Checks the adjustments. */
  public EfficiencyAdjustments {
    Field.required("regional", regional);
    Field.required("national", national);
  }
}
