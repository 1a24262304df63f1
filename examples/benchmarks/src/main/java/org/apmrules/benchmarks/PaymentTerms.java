package org.apmrules.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.terms.ApplicableLimit;
import org.apmrules.api.terms.CehrtTerms;
import org.apmrules.api.terms.CehrtUsers;
import org.apmrules.api.terms.ExpectedExpenditures;
import org.apmrules.api.terms.LossBase;
import org.apmrules.api.terms.LossConsequence;
import org.apmrules.api.terms.LossLimit;
import org.apmrules.api.terms.LossLimits;
import org.apmrules.api.terms.LossTrigger;
import org.apmrules.api.terms.MeasureStanding;
import org.apmrules.api.terms.QualityMeasure;
import org.apmrules.api.terms.RiskTerm;
import org.apmrules.api.terms.RiskTerms;

/** Draws the terms that payment models have in common, at and around the thresholds. */
final class PaymentTerms {

  private static final List<String> CEHRT_SHARES = List.of("49.99", "50", "74.99", "75", "99.99");
  private static final List<String> SHARES_OF_REVENUE =
      List.of("4", "7.99", "8", "8.01", "8", "10", "15");
  private static final List<String> SHARES_OF_EXPENDITURES =
      List.of("2.99", "3", "3.01", "4", "4", "5", "10");
  private static final List<Set<MeasureStanding>> STANDINGS =
      List.of(
          Set.of(MeasureStanding.MIPS_LIST),
          Set.of(MeasureStanding.MIPS_LIST, MeasureStanding.CONSENSUS_ENDORSED),
          Set.of(MeasureStanding.CMS_DETERMINED),
          Set.of(MeasureStanding.MEASURE_DEVELOPMENT_PLAN),
          Set.of(MeasureStanding.CALL_FOR_MEASURES),
          Set.of());
  private static final List<RiskTerm> GENERAL_RISKS =
      List.of(
          risk(LossTrigger.EXPENDITURES_ABOVE_EXPECTED, LossConsequence.REPAYMENT_OWED),
          risk(LossTrigger.EXPENDITURES_ABOVE_EXPECTED, LossConsequence.RATES_REDUCED),
          risk(LossTrigger.EXPENDITURES_ABOVE_EXPECTED, LossConsequence.PAYMENT_WITHHELD));
  private static final List<List<RiskTerm>> OTHER_RISKS =
      List.of(
          List.of(),
          List.of(
              risk(
                  LossTrigger.EXPENDITURES_ABOVE_EXPECTED,
                  LossConsequence.GUARANTEED_PAYMENT_LOST)),
          List.of(risk(LossTrigger.PERFORMANCE_STANDARD_FAILED, LossConsequence.PAYMENT_WITHHELD)));

  private final SplittableRandom random;

  PaymentTerms(int number) {
    random = new SplittableRandom(number);
  }

  /** Returns true in one of so many draws. */
  boolean once(int draws) {
    return random.nextInt(draws) == 0;
  }

  <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  CehrtTerms cehrt() {
    return new CehrtTerms(
        once(5) ? CehrtUsers.HOSPITALS : CehrtUsers.ELIGIBLE_CLINICIANS,
        !once(20),
        once(3) ? Rate.percent(pick(CEHRT_SHARES)) : Rate.ONE);
  }

  List<QualityMeasure> measures() {
    List<QualityMeasure> measures = new ArrayList<>();
    int size = once(12) ? 0 : random.nextInt(1, 6);
    for (int i = 1; i <= size; i++) {
      measures.add(new QualityMeasure("Measure " + i, once(2), !once(6), pick(STANDINGS)));
    }
    return measures;
  }

  RiskTerms risk() {
    List<RiskTerm> terms = once(8) ? pick(OTHER_RISKS) : List.of(pick(GENERAL_RISKS));
    return new RiskTerms(terms, lossLimits(), expectedExpenditures());
  }

  private Optional<LossLimits> lossLimits() {
    LossLimit ofRevenue = new LossLimit(LossBase.REVENUE, Rate.percent(pick(SHARES_OF_REVENUE)));
    LossLimit ofExpenditures =
        new LossLimit(
            once(3) ? LossBase.TARGET_PRICE : LossBase.BENCHMARK,
            Rate.percent(pick(SHARES_OF_EXPENDITURES)));
    return switch (random.nextInt(7)) {
      case 0 -> Optional.empty();
      case 1, 2 -> Optional.of(new LossLimits(ApplicableLimit.LOWEST, List.of(ofRevenue)));
      case 3, 4 -> Optional.of(new LossLimits(ApplicableLimit.LOWEST, List.of(ofExpenditures)));
      default ->
          Optional.of(
              new LossLimits(
                  pick(List.of(ApplicableLimit.values())), List.of(ofRevenue, ofExpenditures)));
    };
  }

  private Optional<ExpectedExpenditures> expectedExpenditures() {
    if (!once(3)) {
      return Optional.empty();
    }
    long withoutModel = 1_000_000L + random.nextInt(1_000) * 1_013L;
    long difference = pick(List.of(-1L, 0L, 1L));
    long underModel = once(2) ? withoutModel * 4 / 3 : withoutModel * 101 / 100;
    return Optional.of(
        new ExpectedExpenditures(Money.usd(underModel + difference), Money.usd(withoutModel)));
  }

  private static RiskTerm risk(LossTrigger trigger, LossConsequence consequence) {
    return new RiskTerm(trigger, consequence);
  }
}
