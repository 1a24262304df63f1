package org.apmrules.api.mipsadjustment;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apmrules.api.CaseType;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Points;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.internal.Field;
import org.apmrules.api.mipsfinalscore.FinalScoreCase;

/**
 * Asks for the payment adjustment that follows from a final score (42 CFR 414.1405).
 *
 * @param performanceYear the performance year; the adjustment is made in the payment year that
 *     follows from it
 * @param finalScore the final score, from 0 to 100; left out if it is computed or chosen
 * @param finalScores the final scores at several levels of reporting, of which the one that counts
 *     is chosen; left out if there is one only
 * @param scoring what the final score is computed from; left out if it is given
 * @param scaling the scaling factors of the year; left out if they are not known, as before CMS
 *     published them, and then no positive adjustment can be determined
 * @param amount the amount otherwise paid, to which the adjustment applies; left out if only the
 *     adjustment is asked for
 */
@CaseType(
    value = "mips-payment-adjustment",
    asks = "Which payment adjustment follows from a MIPS final score?")
@RecordBuilder
public record PaymentAdjustmentCase(
    PerformanceYear performanceYear,
    Optional<Points> finalScore,
    Optional<LevelScores> finalScores,
    Optional<FinalScoreCase> scoring,
    Optional<ScalingFactors> scaling,
    Optional<Money> amount)
    implements PolicyCase<PaymentAdjustment> {

  private static final Points WHOLE = Points.points(100);

  /**
   * Checks the fields.
   *
   * @throws PolicyException if not exactly one of final score, final scores and scoring is given,
   *     the score is not between 0 and 100, or the scoring is of another year
   */
  public PaymentAdjustmentCase {
    Field.required("performanceYear", performanceYear);
    Field.optional("finalScore", finalScore);
    Field.optional("finalScores", finalScores);
    Field.optional("scoring", scoring);
    Field.optional("scaling", scaling);
    Field.optional("amount", amount);
    if (Stream.of(finalScore, finalScores, scoring).filter(Optional::isPresent).count() != 1) {
      throw Field.contradiction(
          "finalScore", "Exactly one of finalScore, finalScores and scoring must be given.");
    }
    if (finalScore.isPresent()) {
      withinHundred("finalScore", finalScore.get());
    }
    if (scoring.isPresent() && !scoring.get().performanceYear().equals(performanceYear)) {
      throw Field.contradiction(
          "scoring",
          "It is of performance year "
              + scoring.get().performanceYear()
              + ", the case of "
              + performanceYear
              + ".");
    }
  }

  static void withinHundred(String field, Points score) {
    if (score.compareTo(Points.ZERO) < 0 || score.compareTo(WHOLE) > 0) {
      throw Field.problem(
          ProblemCode.OUT_OF_RANGE, field, score + " was given; 0 to 100 is allowed.");
    }
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }

  @Override
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    finalScore.map(KnownFinalScore::new).ifPresent(facts::add);
    finalScores.map(LevelScores::scores).ifPresent(facts::addAll);
    scoring.map(FinalScoreToCompute::new).ifPresent(facts::add);
    scaling.ifPresent(
        factors -> {
          facts.add(factors);
          factors.additionalScalingFactor().map(AdditionalScalingFactor::new).ifPresent(facts::add);
        });
    amount.map(AmountOtherwisePaid::new).ifPresent(facts::add);
    return facts;
  }
}
