package org.apmrules.api.contract;

import java.util.Optional;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * How the baseline is brought to the performance period.
 *
 * @param national the growth of national expenditures from baseline to performance period, such as
 *     3%; any growth is above -100%
 * @param regional the growth of regional expenditures
 * @param regionalShare the weight of the regional growth, 0% to 100%; the national has the rest
 * @param correction the later correction by the observed growth; left out if there is none
 */
public record TrendTerms(
    Rate national, Rate regional, Rate regionalShare, Optional<TrendCorrection> correction) {

  /** Checks the terms. */
  public TrendTerms {
    growth("national", national);
    growth("regional", regional);
    Field.share("regionalShare", regionalShare);
    Field.optional("correction", correction);
  }

  /** Checks a growth, which cannot take away all there is. */
  static void growth(String field, Rate growth) {
    Field.required(field, growth);
    if (!growth.plus(Rate.ONE).isPositive()) {
      throw Field.contradiction(
          field, "A growth of " + growth + " leaves nothing; it must be above -100%.");
    }
  }
}
