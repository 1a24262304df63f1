package org.apmrules.api.mipsadjustment;

import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.Points;
import org.apmrules.api.internal.Field;

/**
 * The clinicians with one final score, added up.
 *
 * @param finalScore the final score, from 0 to 100
 * @param clinicians how many clinicians have it
 * @param allowedCharges their estimated allowed charges
 */
public record ChargesAtScore(Points finalScore, Count clinicians, Money allowedCharges) {

  /**
   * Checks the fields.
   *
   * @throws org.apmrules.api.PolicyException if the score is not between 0 and 100, or the charges
   *     are negative
   */
  public ChargesAtScore {
    PaymentAdjustmentCase.withinHundred("finalScore", Field.required("finalScore", finalScore));
    Field.required("clinicians", clinicians);
    Field.notNegative("allowedCharges", allowedCharges);
  }

  /** Returns the sum with others of the same score. */
  ChargesAtScore plus(ChargesAtScore other) {
    return new ChargesAtScore(
        finalScore, clinicians.plus(other.clinicians), allowedCharges.plus(other.allowedCharges));
  }
}
