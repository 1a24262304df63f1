package org.apmrules.api.mipsadjustment;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import org.apmrules.api.Money;
import org.apmrules.api.Points;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;
import org.apmrules.api.internal.Field;

/**
 * The payment adjustment.
 *
 * @param finalScore the final score that it follows from
 * @param basis on which part of the sliding scale the score lies
 * @param adjustment the adjustment by the sliding scale, scaled if it is positive, unrounded;
 *     negative for a reduction
 * @param additionalAdjustment the scaled additional adjustment for exceptional performance,
 *     unrounded; zero if there is none
 * @param published both together in percent with two decimals, as CMS publishes the adjustment
 * @param paid the amount paid with the published adjustment, in whole cents; left out if no amount
 *     was given
 */
@RecordBuilder
public record PaymentAdjustment(
    Points finalScore,
    AdjustmentBasis basis,
    Ratio adjustment,
    Ratio additionalAdjustment,
    Rate published,
    Optional<Money> paid) {

  /** Checks the fields. */
  public PaymentAdjustment {
    Field.required("finalScore", finalScore);
    Field.required("basis", basis);
    Field.required("adjustment", adjustment);
    Field.required("additionalAdjustment", additionalAdjustment);
    Field.required("published", published);
    Field.optional("paid", paid);
  }
}
