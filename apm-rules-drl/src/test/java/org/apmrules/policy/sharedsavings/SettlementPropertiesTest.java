package org.apmrules.policy.sharedsavings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.sharedsavings.OutstandingAdvance;
import org.apmrules.api.sharedsavings.PerformancePeriod;
import org.apmrules.api.sharedsavings.QualityPerformance;
import org.apmrules.api.sharedsavings.RecoupedAdvance;
import org.apmrules.api.sharedsavings.SharedSavingsSettlement;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCase;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCaseBuilder;

class SettlementPropertiesTest {

  private static final int TRIES = 200;
  private static final ApmRules RULES = ApmRules.load();

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
    QualityPerformance quality = aco.quality().orElseThrow();
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

  @Property(tries = TRIES)
  void theGuardrailNeverCreatesSavingsNorRaisesGeneratedLosses(
      @ForAll("guardedAco") SharedSavingsSettlementCase aco) {
    SharedSavingsSettlement guarded = settle(aco);
    SharedSavingsSettlement alone =
        settle(
            SharedSavingsSettlementCaseBuilder.builder(aco)
                .twoWayBenchmark(Optional.empty())
                .build());
    assertEquals(alone.earnedSavings(), guarded.earnedSavings());
    assertTrue(guarded.generated().compareTo(alone.generated()) >= 0);
  }

  @Property(tries = TRIES)
  void whatIsRecoupedNeverExceedsWhatIsEarned(
      @ForAll("anyAco") SharedSavingsSettlementCase aco,
      @ForAll @LongRange(min = 0, max = 10_000_000) long balance) {
    Assume.that(aco.performanceYear().value() >= 2024);
    SharedSavingsSettlement settled =
        settle(
            SharedSavingsSettlementCaseBuilder.builder(aco)
                .advance(
                    Optional.of(
                        new OutstandingAdvance("advance investment payments", Money.usd(balance))))
                .build());
    RecoupedAdvance recouped = settled.recouped().orElseThrow();
    assertTrue(recouped.recouped().compareTo(settled.earnedSavings()) <= 0);
    assertEquals(Money.usd(balance), recouped.recouped().plus(recouped.stillOwed()));
    assertEquals(settle(aco).earnedSavings(), settled.earnedSavings());
  }

  @Property(tries = TRIES)
  void circumstancesNeverTurnLossesIntoSavings(@ForAll("anyAco") SharedSavingsSettlementCase aco) {
    SharedSavingsSettlement settled = settle(aco);
    settled
        .losses()
        .ifPresent(
            losses ->
                assertTrue(
                    losses.disasterReduction().compareTo(losses.share().atMost(losses.limit()))
                        <= 0));
    assertEquals(
        settle(
                SharedSavingsSettlementCaseBuilder.builder(aco)
                    .extremeCircumstances(List.of())
                    .build())
            .earnedSavings(),
        settled.earnedSavings());
  }

  @Provide
  Arbitrary<SharedSavingsSettlementCase> anyAco() {
    return Acos.any();
  }

  @Provide
  Arbitrary<SharedSavingsSettlementCase> oneSidedAco() {
    return Acos.oneSided();
  }

  @Provide
  Arbitrary<SharedSavingsSettlementCase> guardedAco() {
    return Acos.guarded();
  }

  @Provide
  Arbitrary<SharedSavingsSettlementCase> aco2019() {
    return Acos.in2019();
  }

  private static SharedSavingsSettlementCase half(
      SharedSavingsSettlementCase aco, PerformancePeriod period) {
    return SharedSavingsSettlementCaseBuilder.builder(aco).period(period).build();
  }

  private static SharedSavingsSettlement settle(SharedSavingsSettlementCase aco) {
    return RULES.determine(aco).result();
  }
}
