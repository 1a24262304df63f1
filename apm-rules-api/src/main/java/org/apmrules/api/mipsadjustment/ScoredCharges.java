package org.apmrules.api.mipsadjustment;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.Points;
import org.apmrules.api.internal.Field;

/**
 * One clinician of the population that scaling factors are computed from.
 *
 * @param finalScore the final score, from 0 to 100
 * @param allowedCharges the estimated allowed charges
 */
public record ScoredCharges(Points finalScore, Money allowedCharges) {

  /**
   * Checks the fields.
   *
   * @throws org.apmrules.api.PolicyException if the score is not between 0 and 100, or the charges
   *     are negative
   */
  public ScoredCharges {
    PaymentAdjustmentCase.withinHundred("finalScore", Field.required("finalScore", finalScore));
    Field.notNegative("allowedCharges", allowedCharges);
  }

  /**
   * Returns a collector that adds a population up exactly: one entry for each final score, from the
   * lowest to the highest. It keeps one small entry for each score and works on parallel streams.
   */
  public static Collector<ScoredCharges, ?, List<ChargesAtScore>> byFinalScore() {
    return Collectors.collectingAndThen(
        Collectors.toMap(
            ScoredCharges::finalScore,
            ScoredCharges::alone,
            ChargesAtScore::plus,
            TreeMap<Points, ChargesAtScore>::new),
        byScore -> List.copyOf(byScore.values()));
  }

  private ChargesAtScore alone() {
    return new ChargesAtScore(finalScore, Count.of(1), allowedCharges);
  }
}
