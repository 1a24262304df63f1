package org.apmrules.examples.replay.mssp;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.sharedsavings.AgreementPeriod;
import org.apmrules.api.sharedsavings.OutstandingAdvance;
import org.apmrules.api.sharedsavings.PerformancePeriod;
import org.apmrules.api.sharedsavings.QualityPerformance;
import org.apmrules.api.sharedsavings.RevenueCategory;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCase;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCaseBuilder;
import org.apmrules.api.terms.LossBase;
import org.apmrules.examples.replay.CsvRow;
import org.apmrules.examples.replay.PrintedNumber;

/** Turns published results into the case that the rules settle. */
final class CaseMapping {

  private static final int FIRST_PERFORMANCE_YEAR = 2013;
  private static final String TRACK_WITH_LIMIT_BY_COMPOSITION = "Track 1+";

  private CaseMapping() {}

  /**
   * Returns the case of an ACO without a chosen minimum rate or a reduction set by CMS.
   * Expenditures are the benchmark less the printed difference, which is rounded once instead of
   * twice.
   */
  static SharedSavingsSettlementCase of(PublishedAco aco, Reading reading) {
    CsvRow row = aco.row();
    String track = TrackNames.of(row);
    Money benchmark = annual(aco, reading, aco.benchmark());
    return SharedSavingsSettlementCaseBuilder.builder()
        .performanceYear(aco.year().year())
        .aco(aco.id())
        .track(track)
        .agreement(agreement(aco))
        .period(aco.isHalfYear() ? aco.year().halfYear() : PerformancePeriod.WHOLE_YEAR)
        .assignedBeneficiaries(count(aco.required(Columns.ASSIGNED_BENEFICIARIES)))
        .benchmark(benchmark)
        .expenditures(benchmark.minus(annual(aco, reading, aco.difference())))
        .fixedMinimumRate(Optional.empty())
        .quality(quality(aco, reading))
        .participantRevenue(Optional.empty())
        .revenueCategory(revenueCategory(row))
        .limitByComposition(
            track.equals(TRACK_WITH_LIMIT_BY_COMPOSITION)
                ? row.text(Columns.LIMITED_BY_REVENUE)
                    .map(flag -> flag.equals("1") ? LossBase.REVENUE : LossBase.BENCHMARK)
                : Optional.empty())
        .twoWayBenchmark(Optional.empty())
        .benchmarkReplacedByGuardrail(row.isSet(Columns.GUARDRAIL))
        .extremeCircumstances(List.of())
        .reductionSetByCms(Optional.empty())
        .monthsBeforeTermination(Optional.empty())
        .advance(advance(aco))
        .build();
  }

  /** A six-month agreement period counts as a performance year of its own. */
  private static AgreementPeriod agreement(PublishedAco aco) {
    int first = Math.max(aco.agreementStart().getYear(), FIRST_PERFORMANCE_YEAR);
    return new AgreementPeriod(
        aco.agreementStart(),
        aco.isFirstAgreement(),
        Math.max(1, aco.year().year().value() - first + 1));
  }

  private static QualityPerformance quality(PublishedAco aco, Reading reading) {
    Optional<Rate> score =
        aco.qualityScore()
            .map(printed -> new Rate(reading.of(printed)).atLeast(Rate.ZERO).atMost(Rate.ONE));
    return new QualityPerformance(
        aco.metQualityStandard(), aco.row().isSet(Columns.ALTERNATIVE_STANDARD_MET), false, score);
  }

  private static Optional<RevenueCategory> revenueCategory(CsvRow row) {
    return row.text(Columns.REVENUE_CATEGORY)
        .map(text -> text.toUpperCase(Locale.ROOT))
        .flatMap(
            text ->
                text.startsWith("LOW")
                    ? Optional.of(RevenueCategory.LOW)
                    : text.startsWith("HIGH")
                        ? Optional.of(RevenueCategory.HIGH)
                        : Optional.empty());
  }

  private static Optional<OutstandingAdvance> advance(PublishedAco aco) {
    Optional<PrintedNumber> investment = aco.dollars(Columns.INVESTMENT_PAYMENTS);
    if (investment.filter(amount -> amount.value().signum() > 0).isPresent()) {
      return investment.map(
          amount ->
              new OutstandingAdvance("advance investment payments", new Money(amount.value())));
    }
    String program =
        aco.row().isSet(Columns.ADVANCE_BY_INVESTMENT_MODEL)
            ? "ACO Investment Model"
            : "Advance Payment ACO Model";
    return aco.dollars(Columns.ADVANCE)
        .filter(amount -> amount.value().signum() > 0)
        .map(amount -> new OutstandingAdvance(program, new Money(amount.value())));
  }

  private static Money annual(PublishedAco aco, Reading reading, PrintedNumber printed) {
    return new Money(reading.of(printed.times(aco.toAnnual())));
  }

  private static Count count(String text) {
    BigDecimal number = PrintedNumber.parse(text, 0).value();
    return Count.of(number.longValueExact());
  }
}
