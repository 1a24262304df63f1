package org.apmrules.api.contract;

import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * The later correction of a prospective trend by the one observed.
 *
 * @param observed the growth observed, such as 4%, above -100%
 * @param limit how far, in points, the corrected trend may lie from the prospective one, 0% or more
 */
public record TrendCorrection(Rate observed, Rate limit) {

  /** Checks the terms. */
  public TrendCorrection {
    TrendTerms.growth("observed", observed);
    Field.notNegative("limit", limit);
  }
}
