package org.apmrules.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apmrules.api.sharedsavings.PerformancePeriod;
import org.apmrules.api.sharedsavings.QualityPerformance;
import org.apmrules.api.sharedsavings.RevenueCategory;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCase;
import org.apmrules.api.terms.LossBase;

/**
 * What a programmer would write by hand for the settlement of an ACO of the Shared Savings Program,
 * in plain Java with decimals: the yardstick for speed. It gives the dollars and no proof, and
 * leaves out what {@link SettlementCases} do not have: the guardrail, regional disasters, early
 * ends and advances.
 */
final class SettlementTwin {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal AFTER_SEQUESTRATION = new BigDecimal("0.98");
  private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);

  private SettlementTwin() {}

  /** Returns what is earned or, negative, owed, in whole dollars as CMS publishes it. */
  static BigDecimal wholeDollars(SharedSavingsSettlementCase aco) {
    int year = aco.performanceYear().value();
    SettlementTerms terms = SettlementTerms.of(aco.track(), aco.agreement().performanceYear());
    BigDecimal benchmark = aco.benchmark().amount();
    BigDecimal difference = benchmark.subtract(aco.expenditures().amount());
    boolean reached = MinimumRateTwin.isReached(aco, terms.isTwoSided(), difference.abs());
    BigDecimal amount = BigDecimal.ZERO;
    if (difference.signum() > 0 && (reached || sharesBelowMinimum(aco))) {
      BigDecimal rate = sharingRate(aco, terms);
      BigDecimal share = difference.multiply(reached ? rate : rate.multiply(HALF));
      boolean sequestered = year != 2019 && year != 2020;
      amount =
          (sequestered ? share.multiply(AFTER_SEQUESTRATION) : share)
              .min(benchmark.multiply(terms.cap()));
    } else if (difference.signum() < 0 && reached && terms.isTwoSided()) {
      amount = losses(aco, terms, difference.negate()).negate();
    }
    BigDecimal settled =
        aco.period() == PerformancePeriod.WHOLE_YEAR ? amount : amount.multiply(HALF);
    return settled.setScale(0, RoundingMode.HALF_UP);
  }

  private static BigDecimal losses(
      SharedSavingsSettlementCase aco, SettlementTerms terms, BigDecimal generated) {
    BigDecimal limit = aco.benchmark().amount().multiply(terms.limitOfBenchmark());
    if (terms.limitOfRevenue().signum() > 0) {
      BigDecimal ofRevenue =
          aco.participantRevenue().orElseThrow().amount().multiply(terms.limitOfRevenue());
      limit =
          aco.limitByComposition().isEmpty()
              ? limit.min(ofRevenue)
              : aco.limitByComposition().get() == LossBase.REVENUE ? ofRevenue : limit;
    }
    BigDecimal limited = generated.multiply(lossRate(aco, terms)).min(limit);
    int months = monthsOfEmergency(aco.performanceYear().value());
    BigDecimal waived =
        limited
            .multiply(BigDecimal.valueOf(months))
            .divide(MONTHS_OF_YEAR, 34 + limited.precision(), RoundingMode.HALF_EVEN);
    return limited.subtract(waived);
  }

  private static int monthsOfEmergency(int year) {
    return year >= 2020 && year <= 2022 ? 12 : year == 2023 ? 5 : 0;
  }

  private static BigDecimal sharingRate(SharedSavingsSettlementCase aco, SettlementTerms terms) {
    int year = aco.performanceYear().value();
    QualityPerformance quality = aco.quality().orElseThrow();
    BigDecimal score = quality.score().orElseThrow().fraction();
    if (year <= 2020) {
      boolean reportingAlone = aco.agreement().isFirstPerformanceYearOfFirstAgreement();
      return !quality.standardMet()
          ? BigDecimal.ZERO
          : reportingAlone ? terms.sharing() : terms.sharing().multiply(score);
    }
    if (quality.standardMet()) {
      return terms.sharing();
    }
    return year >= 2023 && quality.alternativeStandardMet()
        ? terms.sharing().multiply(score)
        : BigDecimal.ZERO;
  }

  private static BigDecimal lossRate(SharedSavingsSettlementCase aco, SettlementTerms terms) {
    if (terms.lowestLoss().compareTo(terms.highestLoss()) == 0) {
      return terms.lowestLoss();
    }
    int year = aco.performanceYear().value();
    QualityPerformance quality = aco.quality().orElseThrow();
    BigDecimal shared;
    if (year <= 2020) {
      shared = sharingRate(aco, terms);
    } else if (quality.standardMet() || (year >= 2023 && quality.alternativeStandardMet())) {
      shared = terms.sharing().multiply(quality.score().orElseThrow().fraction());
    } else {
      return terms.highestLoss();
    }
    return BigDecimal.ONE.subtract(shared).max(terms.lowestLoss()).min(terms.highestLoss());
  }

  private static boolean sharesBelowMinimum(SharedSavingsSettlementCase aco) {
    QualityPerformance quality = aco.quality().orElseThrow();
    return aco.performanceYear().value() >= 2024
        && aco.track().startsWith("BASIC")
        && aco.agreement().start().getYear() >= 2024
        && aco.assignedBeneficiaries().value() >= 5_000
        && aco.revenueCategory().orElseThrow() == RevenueCategory.LOW
        && (quality.standardMet() || quality.alternativeStandardMet());
  }
}
