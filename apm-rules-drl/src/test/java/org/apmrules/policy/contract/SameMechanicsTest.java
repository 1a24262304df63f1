package org.apmrules.policy.contract;

import static org.apmrules.policy.contract.Contracts.firstDollar;
import static org.apmrules.policy.contract.Contracts.settleWithQuality;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Rate;
import org.apmrules.api.contract.CountedFrom;
import org.apmrules.api.contract.LimitPlace;
import org.apmrules.api.contract.LimitTerms;
import org.apmrules.api.contract.QualityTerms;
import org.apmrules.api.contract.SharingTerms;
import org.apmrules.api.directcontracting.DirectContractingCaseBuilder;
import org.apmrules.api.directcontracting.RiskArrangement;
import org.apmrules.api.sharedsavings.AgreementPeriod;
import org.apmrules.api.sharedsavings.PerformancePeriod;
import org.apmrules.api.sharedsavings.QualityPerformance;
import org.apmrules.api.sharedsavings.SharedSavingsSettlement;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCaseBuilder;
import org.apmrules.api.terms.CorridorBand;
import org.apmrules.api.terms.CorridorTerms;

/** A contract with the terms of a federal model settles as the model does. */
class SameMechanicsTest {

  private static final int TRIES = 100;
  private static final ApmRules RULES = ApmRules.load();
  private static final CorridorTerms PROFESSIONAL =
      new CorridorTerms(
          List.of(
              CorridorBand.upTo(Rate.percent("5"), Rate.percent("50")),
              CorridorBand.upTo(Rate.percent("10"), Rate.percent("35")),
              CorridorBand.upTo(Rate.percent("15"), Rate.percent("15")),
              CorridorBand.beyond(Rate.percent("5"))));

  @Property(tries = TRIES)
  void aContractWithTheTermsOfTrack3SettlesAsTrack3DidIn2019(
      @ForAll @LongRange(min = 1_000_000, max = 9_000_000) long benchmark,
      @ForAll @IntRange(min = 70, max = 130) int percent,
      @ForAll @IntRange(min = 34, max = 80) int score) {
    Money expenditures = Money.usd(benchmark).times(whole(percent));
    SharedSavingsSettlement track3 = track3(benchmark, expenditures, whole(score));
    SharingTerms savings = enhanced("75", "100", "20");
    SharingTerms losses = enhanced("100", "75", "15");
    assertEquals(
        track3.earnedSavings().minus(track3.owedLosses()),
        settleWithQuality(benchmark, expenditures, savings, losses, whole(score)).earnedSavings());
  }

  @Property(tries = TRIES)
  void aContractWithTheProfessionalCorridorSharesAsAcoReachDoes(
      @ForAll @LongRange(min = 1, max = 9_000_000) long benchmark,
      @ForAll @IntRange(min = 50, max = 150) int percent) {
    Money expenditures = Money.usd(benchmark).times(whole(percent));
    SharingTerms terms = firstDollar(PROFESSIONAL);
    assertEquals(
        RULES
            .determine(
                DirectContractingCaseBuilder.builder()
                    .performanceYear(PerformanceYear.of(2023))
                    .aco("Tried ACO")
                    .riskArrangement(RiskArrangement.PROFESSIONAL)
                    .finalBenchmark(Optional.of(Money.usd(benchmark)))
                    .totalCostOfCare(expenditures)
                    .build())
            .result()
            .sharedSavings(),
        Contracts.settle(benchmark, expenditures, terms, Optional.of(terms)).sharedSavings());
  }

  private static SharedSavingsSettlement track3(long benchmark, Money expenditures, Rate score) {
    return RULES
        .determine(
            SharedSavingsSettlementCaseBuilder.builder()
                .performanceYear(PerformanceYear.of(2019))
                .aco("A0001")
                .track("Track 3")
                .agreement(new AgreementPeriod(LocalDate.of(2018, 1, 1), false, 2))
                .period(PerformancePeriod.WHOLE_YEAR)
                .assignedBeneficiaries(Count.of(10_000))
                .benchmark(Money.usd(benchmark))
                .expenditures(expenditures)
                .fixedMinimumRate(Optional.of(whole(2)))
                .quality(new QualityPerformance(true, false, false, Optional.of(score)))
                .participantRevenue(Optional.empty())
                .revenueCategory(Optional.empty())
                .limitByComposition(Optional.empty())
                .twoWayBenchmark(Optional.empty())
                .extremeCircumstances(List.of())
                .reductionSetByCms(Optional.empty())
                .monthsBeforeTermination(Optional.empty())
                .advance(Optional.empty())
                .build())
        .result();
  }

  private static SharingTerms enhanced(String share, String multiplier, String limit) {
    return new SharingTerms(
        whole(2),
        CountedFrom.FIRST_DOLLAR,
        new CorridorTerms(List.of(CorridorBand.beyond(Rate.percent(share)))),
        Optional.of(
            new QualityTerms(
                Optional.empty(), Optional.empty(), Optional.of(Rate.percent(multiplier)))),
        Optional.of(
            new LimitTerms(
                LimitPlace.AFTER_QUALITY,
                Optional.of(Rate.percent(limit)),
                Optional.empty(),
                Optional.empty())));
  }

  private static Rate whole(int percent) {
    return Rate.percent(Integer.toString(percent));
  }
}
