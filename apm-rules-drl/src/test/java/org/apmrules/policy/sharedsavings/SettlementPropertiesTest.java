package org.apmrules.policy.sharedsavings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Rate;
import org.apmrules.api.sharedsavings.AgreementPeriod;
import org.apmrules.api.sharedsavings.PerformancePeriod;
import org.apmrules.api.sharedsavings.QualityPerformance;
import org.apmrules.api.sharedsavings.RevenueCategory;
import org.apmrules.api.sharedsavings.SharedSavingsSettlement;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCase;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCaseBuilder;
import org.apmrules.api.terms.LossBase;

class SettlementPropertiesTest {

  private static final int TRIES = 200;
  private static final ApmRules RULES = ApmRules.load();
  private static final List<String> ONE_SIDED = List.of("BASIC Level A", "BASIC Level B");
  private static final List<String> TWO_SIDED =
      List.of("BASIC Level C", "BASIC Level D", "BASIC Level E", "ENHANCED");

  @Property(tries = TRIES)
  void earnedSavingsNeverExceedTheCap(@ForAll("anyAco") SharedSavingsSettlementCase aco) {
    SharedSavingsSettlement settled = settle(aco);
    settled
        .savings()
        .ifPresent(savings -> assertTrue(savings.earned().compareTo(savings.cap()) <= 0));
    assertTrue(settled.savings().isPresent() || settled.earnedSavings().isZero());
  }

  @Property(tries = TRIES)
  void owedLossesNeverExceedTheLimit(@ForAll("anyAco") SharedSavingsSettlementCase aco) {
    SharedSavingsSettlement settled = settle(aco);
    settled.losses().ifPresent(losses -> assertTrue(losses.owed().compareTo(losses.limit()) <= 0));
    assertTrue(settled.losses().isPresent() || settled.owedLosses().isZero());
  }

  @Property(tries = TRIES)
  void anAcoNeverEarnsAndOwesAtOnce(@ForAll("anyAco") SharedSavingsSettlementCase aco) {
    SharedSavingsSettlement settled = settle(aco);
    assertTrue(settled.earnedSavings().isZero() || settled.owedLosses().isZero());
  }

  @Property(tries = TRIES)
  void oneMoreDollarOfExpendituresNeverRaisesEarnedSavingsNorLowersOwedLosses(
      @ForAll("anyAco") SharedSavingsSettlementCase aco,
      @ForAll @LongRange(min = 1, max = 100_000) long dollars) {
    SharedSavingsSettlement less = settle(aco);
    SharedSavingsSettlement more =
        settle(
            SharedSavingsSettlementCaseBuilder.builder(aco)
                .expenditures(aco.expenditures().plus(Money.usd(dollars)))
                .build());
    assertTrue(more.earnedSavings().compareTo(less.earnedSavings()) <= 0);
    assertTrue(more.owedLosses().compareTo(less.owedLosses()) >= 0);
  }

  @Property(tries = TRIES)
  void aHigherQualityScoreNeverLowersWhatIsEarned(
      @ForAll("anyAco") SharedSavingsSettlementCase aco) {
    QualityPerformance quality = aco.quality();
    SharedSavingsSettlement best =
        settle(
            SharedSavingsSettlementCaseBuilder.builder(aco)
                .quality(
                    new QualityPerformance(
                        quality.standardMet(),
                        quality.alternativeStandardMet(),
                        false,
                        Optional.of(Rate.ONE)))
                .build());
    SharedSavingsSettlement own = settle(aco);
    assertTrue(best.earnedSavings().compareTo(own.earnedSavings()) >= 0);
    assertTrue(best.owedLosses().compareTo(own.owedLosses()) <= 0);
  }

  @Property(tries = TRIES)
  void anAcoInAOneSidedModelNeverOwes(@ForAll("oneSidedAco") SharedSavingsSettlementCase aco) {
    SharedSavingsSettlement settled = settle(aco);
    assertEquals(Money.ZERO, settled.owedLosses());
    assertTrue(settled.payment().compareTo(Money.ZERO) >= 0);
  }

  @Property(tries = TRIES)
  void theHalvesOf2019AddUpToTheYear(@ForAll("aco2019") SharedSavingsSettlementCase aco) {
    SharedSavingsSettlement year = settle(aco);
    SharedSavingsSettlement first = settle(half(aco, PerformancePeriod.JANUARY_TO_JUNE));
    SharedSavingsSettlement second = settle(half(aco, PerformancePeriod.JULY_TO_DECEMBER));
    assertEquals(year.earnedSavings(), first.earnedSavings().plus(second.earnedSavings()));
    assertEquals(year.owedLosses(), first.owedLosses().plus(second.owedLosses()));
    assertEquals(year.generated(), first.generated().plus(second.generated()));
  }

  @Provide
  Arbitrary<SharedSavingsSettlementCase> anyAco() {
    return Arbitraries.oneOf(
        acos(2023, ONE_SIDED), acos(2023, TWO_SIDED), acos(2024, ONE_SIDED), acos(2024, TWO_SIDED));
  }

  @Provide
  Arbitrary<SharedSavingsSettlementCase> oneSidedAco() {
    return acos(2024, ONE_SIDED);
  }

  @Provide
  Arbitrary<SharedSavingsSettlementCase> aco2019() {
    return acos(2019, TWO_SIDED);
  }

  private static Arbitrary<SharedSavingsSettlementCase> acos(int year, List<String> tracks) {
    Arbitrary<Integer> size = Arbitraries.integers().between(500, 80_000);
    Arbitrary<Long> expenditures = Arbitraries.longs().between(70_000_000, 130_000_000);
    Arbitrary<Integer> score = Arbitraries.integers().between(0, 100);
    Arbitrary<Integer> revenue = Arbitraries.integers().between(0, 90_000_000);
    Arbitrary<Boolean> met = Arbitraries.of(true, true, true, false);
    return Combinators.combine(
            Arbitraries.of(tracks),
            size,
            expenditures,
            score,
            revenue,
            met,
            Arbitraries.of(true, false))
        .as(
            (track, n, spent, points, income, standard, low) ->
                SharedSavingsSettlementCaseBuilder.builder()
                    .performanceYear(PerformanceYear.of(year))
                    .aco("A0001")
                    .track(track)
                    .agreement(new AgreementPeriod(LocalDate.of(year, 1, 1), false, 1))
                    .period(PerformancePeriod.WHOLE_YEAR)
                    .assignedBeneficiaries(Count.of(n))
                    .benchmark(Money.usd(100_000_000))
                    .expenditures(Money.usd(spent))
                    .fixedMinimumRate(low ? Optional.of(Rate.percent("0.5")) : Optional.empty())
                    .quality(
                        new QualityPerformance(
                            standard,
                            !standard && low,
                            false,
                            Optional.of(Rate.percent("" + points))))
                    .participantRevenue(Optional.of(Money.usd(income)))
                    .revenueCategory(Optional.of(low ? RevenueCategory.LOW : RevenueCategory.HIGH))
                    .limitByComposition(Optional.<LossBase>empty())
                    .twoWayBenchmark(Optional.empty())
                    .benchmarkReplacedByGuardrail(false)
                    .extremeCircumstances(List.of())
                    .reductionSetByCms(Optional.empty())
                    .monthsBeforeTermination(Optional.empty())
                    .advance(Optional.empty())
                    .build())
        .withoutEdgeCases();
  }

  private static SharedSavingsSettlementCase half(
      SharedSavingsSettlementCase aco, PerformancePeriod period) {
    return SharedSavingsSettlementCaseBuilder.builder(aco).period(period).build();
  }

  private static SharedSavingsSettlement settle(SharedSavingsSettlementCase aco) {
    return RULES.determine(aco).result();
  }
}
