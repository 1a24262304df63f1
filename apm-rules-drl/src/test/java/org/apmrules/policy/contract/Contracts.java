package org.apmrules.policy.contract;

import java.util.List;
import java.util.Optional;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Rate;
import org.apmrules.api.contract.BenchmarkTerms;
import org.apmrules.api.contract.CountedFrom;
import org.apmrules.api.contract.ExpenditureTerms;
import org.apmrules.api.contract.LimitPlace;
import org.apmrules.api.contract.LimitTerms;
import org.apmrules.api.contract.SharedSavingsContractCaseBuilder;
import org.apmrules.api.contract.SharedSavingsContractSettlement;
import org.apmrules.api.contract.SharingTerms;
import org.apmrules.api.contract.TrendTerms;
import org.apmrules.api.terms.CorridorBand;
import org.apmrules.api.terms.CorridorTerms;

/** Contracts to try, with a benchmark of one dollar for each member month. */
final class Contracts {

  static final CorridorTerms TIERS =
      new CorridorTerms(
          List.of(
              CorridorBand.upTo(Rate.percent("2"), Rate.percent("30")),
              CorridorBand.upTo(Rate.percent("6"), Rate.percent("50")),
              CorridorBand.beyond(Rate.percent("20"))));
  static final CorridorTerms FLAT =
      new CorridorTerms(List.of(CorridorBand.beyond(Rate.percent("50"))));

  private static final ApmRules RULES = ApmRules.load();

  private Contracts() {}

  static SharingTerms firstDollar(CorridorTerms corridor) {
    return sharing(Rate.ZERO, CountedFrom.FIRST_DOLLAR, corridor);
  }

  static SharingTerms sharing(Rate minimum, CountedFrom counted, CorridorTerms corridor) {
    return new SharingTerms(minimum, counted, corridor, Optional.empty(), Optional.empty());
  }

  static SharingTerms limited(CorridorTerms corridor, Rate ofBenchmark) {
    return new SharingTerms(
        Rate.ZERO,
        CountedFrom.FIRST_DOLLAR,
        corridor,
        Optional.empty(),
        Optional.of(
            new LimitTerms(
                LimitPlace.AFTER_QUALITY,
                Optional.of(ofBenchmark),
                Optional.empty(),
                Optional.empty())));
  }

  static SharedSavingsContractSettlement settle(
      long benchmark, Money expenditures, SharingTerms savings, Optional<SharingTerms> losses) {
    return settle(benchmark, expenditures, savings, losses, Optional.empty());
  }

  static SharedSavingsContractSettlement settleWithQuality(
      long benchmark, Money expenditures, SharingTerms savings, SharingTerms losses, Rate score) {
    return settle(benchmark, expenditures, savings, Optional.of(losses), Optional.of(score));
  }

  private static SharedSavingsContractSettlement settle(
      long benchmark,
      Money expenditures,
      SharingTerms savings,
      Optional<SharingTerms> losses,
      Optional<Rate> qualityScore) {
    TrendTerms noTrend = new TrendTerms(Rate.ZERO, Rate.ZERO, Rate.ZERO, Optional.empty());
    return RULES
        .determine(
            SharedSavingsContractCaseBuilder.builder()
                .performanceYear(PerformanceYear.of(2025))
                .contract("Tried contract")
                .benchmark(
                    new BenchmarkTerms(
                        Money.usd(1), Count.of(benchmark), noTrend, Rate.ONE, Optional.empty()))
                .expenditures(
                    new ExpenditureTerms(
                        expenditures, List.of(), Optional.empty(), Optional.empty()))
                .savings(savings)
                .losses(losses)
                .qualityScore(qualityScore)
                .interimPayments(Money.ZERO)
                .build())
        .result();
  }
}
