package org.apmrules.policy.sharedsavings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Rate;
import org.apmrules.api.sharedsavings.AgreementPeriod;
import org.apmrules.api.sharedsavings.ExtremeCircumstance;
import org.apmrules.api.sharedsavings.PerformancePeriod;
import org.apmrules.api.sharedsavings.QualityPerformance;
import org.apmrules.api.sharedsavings.RevenueCategory;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCase;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCaseBuilder;
import org.apmrules.api.terms.LossBase;

/** ACOs of every era and track, with a benchmark of 100 million dollars. */
final class Acos {

  static final List<String> ONE_SIDED = List.of("Track 1", "BASIC Level A", "BASIC Level B");

  private static final Money BENCHMARK = Money.usd(100_000_000);
  private static final List<String> OF_2014 = List.of("Track 1", "Track 2");
  private static final List<String> OF_2018 = List.of("Track 1", "Track 2", "Track 3", "Track 1+");
  private static final List<String> LEVELS =
      List.of(
          "BASIC Level A",
          "BASIC Level B",
          "BASIC Level C",
          "BASIC Level D",
          "BASIC Level E",
          "ENHANCED");

  private Acos() {}

  static Arbitrary<SharedSavingsSettlementCase> any() {
    return Arbitraries.oneOf(
        in(2014, OF_2014),
        in(2018, OF_2018),
        in2019(),
        in(2021, LEVELS),
        in(2023, LEVELS),
        in(2024, LEVELS),
        in(2026, LEVELS));
  }

  static Arbitrary<SharedSavingsSettlementCase> oneSided() {
    return Arbitraries.oneOf(
        in(2014, List.of("Track 1")), in(2019, ONE_SIDED), in(2024, LEVELS.subList(0, 2)));
  }

  /** ACOs whose expenditures lie about the two benchmarks of the guardrail. */
  static Arbitrary<SharedSavingsSettlementCase> guarded() {
    return Combinators.combine(
            Arbitraries.oneOf(in(2024, LEVELS), in(2026, LEVELS)),
            Arbitraries.longs().between(97_000_000, 107_000_000))
        .as(
            (aco, spent) ->
                SharedSavingsSettlementCaseBuilder.builder(aco)
                    .expenditures(Money.usd(spent))
                    .fixedMinimumRate(Optional.of(Rate.percent("0.5")))
                    .twoWayBenchmark(Optional.of(Money.usd(103_000_000)))
                    .build())
        .withoutEdgeCases();
  }

  static Arbitrary<SharedSavingsSettlementCase> in2019() {
    return Arbitraries.oneOf(in(2019, OF_2018), in(2019, LEVELS));
  }

  private static Arbitrary<SharedSavingsSettlementCase> in(int year, List<String> tracks) {
    return Combinators.combine(
            Arbitraries.of(tracks),
            Arbitraries.integers().between(500, 80_000),
            Arbitraries.longs().between(70_000_000, 130_000_000),
            quality(),
            Arbitraries.integers().between(0, 90_000_000),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            circumstances(year))
        .as(
            (track, size, spent, quality, revenue, low, guarded, circumstances) ->
                SharedSavingsSettlementCaseBuilder.builder()
                    .performanceYear(PerformanceYear.of(year))
                    .aco("A0001")
                    .track(track)
                    .agreement(new AgreementPeriod(LocalDate.of(year, 1, 1), false, 1))
                    .period(PerformancePeriod.WHOLE_YEAR)
                    .assignedBeneficiaries(Count.of(size))
                    .benchmark(BENCHMARK)
                    .expenditures(Money.usd(spent))
                    .fixedMinimumRate(low ? Optional.of(Rate.percent("0.5")) : Optional.empty())
                    .quality(quality)
                    .participantRevenue(Optional.of(Money.usd(revenue)))
                    .revenueCategory(Optional.of(low ? RevenueCategory.LOW : RevenueCategory.HIGH))
                    .limitByComposition(
                        track.equals("Track 1+")
                            ? Optional.of(low ? LossBase.REVENUE : LossBase.BENCHMARK)
                            : Optional.empty())
                    .twoWayBenchmark(
                        guarded ? Optional.of(Money.usd(103_000_000)) : Optional.empty())
                    .benchmarkReplacedByGuardrail(false)
                    .extremeCircumstances(circumstances)
                    .reductionSetByCms(Optional.empty())
                    .monthsBeforeTermination(Optional.empty())
                    .advance(Optional.empty())
                    .build())
        .withoutEdgeCases();
  }

  private static Arbitrary<QualityPerformance> quality() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 100),
            Arbitraries.of(true, true, true, false),
            Arbitraries.of(true, false))
        .as(
            (points, met, alternative) ->
                new QualityPerformance(
                    met, !met && alternative, false, Optional.of(Rate.percent(points.toString()))));
  }

  private static Arbitrary<List<ExtremeCircumstance>> circumstances(int year) {
    return Arbitraries.integers()
        .between(0, 12)
        .map(
            months ->
                months == 0
                    ? List.of()
                    : List.of(
                        new ExtremeCircumstance(
                            "Hurricane of " + year, Count.of(months), Rate.percent("25"))));
  }
}
