package org.apmrules.api.mipsadjustment;

import static org.apmrules.api.Points.points;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Points;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.Ratio;
import org.apmrules.api.mipsquality.Submitter;
import org.junit.jupiter.api.Test;

class PaymentAdjustmentCaseTest {

  private static final PerformanceYear YEAR = PerformanceYear.of(2024);

  private static PaymentAdjustmentCase of(Optional<Points> score) {
    return new PaymentAdjustmentCase(
        YEAR, score, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void theScoreOfEachLevelIsGivenOnce() {
    LevelScore score = new LevelScore(Submitter.GROUP, points(50));
    assertEquals(ProblemCode.CONTRADICTION, refusal(() -> new LevelScores(List.of(score, score))));
    assertEquals(
        ProblemCode.OUT_OF_RANGE, refusal(() -> new LevelScore(Submitter.GROUP, points(101))));
    assertEquals(ProblemCode.OUT_OF_RANGE, refusal(() -> new LevelScores(List.of())));
  }

  @Test
  void aFinalScoreMustBeGivenOrComputed() {
    assertEquals(ProblemCode.CONTRADICTION, refusal(() -> of(Optional.empty())));
  }

  @Test
  void aFinalScoreLiesBetweenNothingAndHundred() {
    assertEquals(ProblemCode.OUT_OF_RANGE, refusal(() -> of(Optional.of(points("100.01")))));
    assertEquals(ProblemCode.OUT_OF_RANGE, refusal(() -> of(Optional.of(points("-0.01")))));
    assertEquals(YEAR, of(Optional.of(points(100))).year());
  }

  @Test
  void aScalingFactorIsNotNegative() {
    Ratio negative = new Ratio(BigDecimal.ONE.negate(), BigDecimal.TEN);
    assertEquals(
        ProblemCode.OUT_OF_RANGE, refusal(() -> new ScalingFactors(negative, Optional.empty())));
  }

  @Test
  void eachScoreOfAPopulationIsGivenOnce() {
    ChargesAtScore charges = new ChargesAtScore(points(75), Count.of(1), Money.ZERO);
    assertEquals(
        ProblemCode.CONTRADICTION,
        refusal(() -> new ScalingFactorCase(YEAR, List.of(charges, charges))));
    assertEquals(ProblemCode.OUT_OF_RANGE, refusal(() -> new ScalingFactorCase(YEAR, List.of())));
  }

  private static ProblemCode refusal(Runnable construction) {
    return assertThrows(PolicyException.class, construction::run).problem().code();
  }
}
