package org.apmrules.policy.mipsadjustment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Points;
import org.apmrules.api.Ratio;
import org.apmrules.api.mipsadjustment.AdjustmentBasis;
import org.apmrules.api.mipsadjustment.AdjustmentScaling;
import org.apmrules.api.mipsadjustment.PaymentAdjustment;
import org.apmrules.api.mipsadjustment.PaymentAdjustmentCase;
import org.apmrules.api.mipsadjustment.ScalingFactorCase;
import org.apmrules.api.mipsadjustment.ScalingFactors;
import org.apmrules.api.mipsadjustment.ScoredCharges;
import org.apmrules.api.mipsthreshold.PerformanceThreshold;
import org.apmrules.api.mipsthreshold.PerformanceThresholdCase;

class PaymentAdjustmentPropertiesTest {

  private static final ApmRules RULES = ApmRules.load();
  private static final Ratio ZERO = new Ratio(BigDecimal.ZERO, BigDecimal.ONE);
  private static final Ratio THREE = new Ratio(BigDecimal.valueOf(3), BigDecimal.ONE);

  private static Points hundredth(int hundredths) {
    return Points.points(hundredths).dividedBy(Count.of(100));
  }

  private static PerformanceThreshold thresholds(int year) {
    return RULES.determine(new PerformanceThresholdCase(PerformanceYear.of(year))).result();
  }

  private static PaymentAdjustment adjust(int year, Points score, ScalingFactors factors) {
    return RULES
        .determine(
            new PaymentAdjustmentCase(
                PerformanceYear.of(year),
                Optional.of(score),
                Optional.empty(),
                Optional.empty(),
                Optional.of(factors),
                Optional.empty()))
        .result();
  }

  private static ScalingFactors factors(int thousandths, int additional) {
    return new ScalingFactors(
        new Ratio(BigDecimal.valueOf(thousandths), BigDecimal.valueOf(1000)),
        Optional.of(new Ratio(BigDecimal.valueOf(additional), BigDecimal.valueOf(1000))));
  }

  private static Ratio whole(PaymentAdjustment adjustment) {
    return adjustment.adjustment().plus(adjustment.additionalAdjustment());
  }

  @Property(tries = 400)
  void theAdjustmentNeverFallsAsTheScoreRises(
      @ForAll @IntRange(min = 2017, max = 2027) int year,
      @ForAll @IntRange(min = 0, max = 10_000) int score,
      @ForAll @IntRange(min = 0, max = 10_000) int other,
      @ForAll @IntRange(min = 0, max = 3_000) int scaling,
      @ForAll @IntRange(min = 0, max = 1_000) int additional) {
    ScalingFactors factors = factors(scaling, additional);
    PaymentAdjustment low = adjust(year, hundredth(Math.min(score, other)), factors);
    PaymentAdjustment high = adjust(year, hundredth(Math.max(score, other)), factors);
    assertTrue(whole(low).compareTo(whole(high)) <= 0);
    assertTrue(low.published().compareTo(high.published()) <= 0);
  }

  @Property(tries = 50)
  void atTheThresholdNothingIsAdjusted(
      @ForAll @IntRange(min = 2017, max = 2027) int year,
      @ForAll @IntRange(min = 0, max = 3_000) int scaling) {
    PaymentAdjustment result =
        adjust(year, thresholds(year).performanceThreshold(), factors(scaling, 1_000));
    assertEquals(ZERO, whole(result));
    assertEquals(AdjustmentBasis.NEUTRAL, result.basis());
  }

  @Property(tries = 200)
  void upToAQuarterOfTheThresholdTheMostIsLost(
      @ForAll @IntRange(min = 2017, max = 2027) int year,
      @ForAll @IntRange(min = 0, max = 10_000) int share) {
    Points quarter = thresholds(year).performanceThreshold().dividedBy(Count.of(4));
    Points score = quarter.prorated(Points.points(share), Points.points(10_000));
    Ratio least = adjust(year, Points.ZERO, factors(0, 0)).adjustment();
    assertEquals(least, adjust(year, score, factors(0, 0)).adjustment());
    Points above = quarter.plus(hundredth(1));
    assertTrue(adjust(year, above, factors(0, 0)).adjustment().compareTo(least) > 0);
  }

  @Property(tries = 60)
  void scalingBalancesReductionsAndIncreasesInAnyPopulation(
      @ForAll @IntRange(min = 2017, max = 2027) int year,
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 10_000) Integer> scores,
      @ForAll @Size(40) List<@IntRange(min = 0, max = 2_000_000_000) Integer> cents) {
    List<ScoredCharges> population = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      population.add(
          new ScoredCharges(
              hundredth(scores.get(i)), new Money(BigDecimal.valueOf(cents.get(i), 2))));
    }
    AdjustmentScaling scaling =
        RULES
            .determine(
                new ScalingFactorCase(
                    PerformanceYear.of(year),
                    population.parallelStream().collect(ScoredCharges.byFinalScore())))
            .result();
    Ratio reductions = ZERO;
    Ratio increases = ZERO;
    for (ScoredCharges each : population) {
      Ratio adjustment = adjust(year, each.finalScore(), scaling.factors()).adjustment();
      Ratio dollars =
          new Ratio(
              each.allowedCharges().amount().multiply(adjustment.numerator()),
              adjustment.denominator());
      if (adjustment.numerator().signum() < 0) {
        reductions = inLowestTerms(reductions.plus(negated(dollars)));
      } else {
        increases = inLowestTerms(increases.plus(dollars));
      }
    }
    boolean anybodyEarns = increases.compareTo(ZERO) > 0;
    if (anybodyEarns && !scaling.factors().scalingFactor().equals(THREE)) {
      assertEquals(reductions, increases);
      assertEquals(scaling.reductions(), scaling.increases());
    }
    assertTrue(increases.compareTo(reductions) <= 0);
    assertEquals(scaling.reductions(), cent(reductions));
    assertEquals(scaling.increases(), cent(increases));
  }

  private static Ratio negated(Ratio ratio) {
    return new Ratio(ratio.numerator().negate(), ratio.denominator());
  }

  private static Ratio inLowestTerms(Ratio ratio) {
    int scale = Math.max(ratio.numerator().scale(), ratio.denominator().scale());
    var numerator = ratio.numerator().movePointRight(scale).toBigIntegerExact();
    var denominator = ratio.denominator().movePointRight(scale).toBigIntegerExact();
    var common = numerator.gcd(denominator);
    return new Ratio(
        new BigDecimal(numerator.divide(common)), new BigDecimal(denominator.divide(common)));
  }

  private static Money cent(Ratio dollars) {
    return new Money(dollars.numerator().divide(dollars.denominator(), 2, RoundingMode.HALF_UP));
  }
}
