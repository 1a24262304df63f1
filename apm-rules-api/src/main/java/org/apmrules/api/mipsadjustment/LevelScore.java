package org.apmrules.api.mipsadjustment;

import org.apmrules.api.Points;
import org.apmrules.api.PolicyException;
import org.apmrules.api.internal.Field;
import org.apmrules.api.mipsquality.Submitter;

/**
 * The final score of one clinician at one level of reporting.
 *
 * @param level as what was reported
 * @param finalScore the final score, from 0 to 100
 */
public record LevelScore(Submitter level, Points finalScore) {

  /**
   * Checks the fields.
   *
   * @throws PolicyException if a field is missing or the score is not between 0 and 100
   */
  public LevelScore {
    Field.required("level", level);
    Field.required("finalScore", finalScore);
    PaymentAdjustmentCase.withinHundred("finalScore", finalScore);
  }
}
