package org.apmrules.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Rate;
import org.apmrules.api.sharedsavings.AgreementPeriod;
import org.apmrules.api.sharedsavings.PerformancePeriod;
import org.apmrules.api.sharedsavings.QualityPerformance;
import org.apmrules.api.sharedsavings.RevenueCategory;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCase;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCaseBuilder;
import org.apmrules.api.terms.LossBase;

/** ACOs of all years and tracks around their minimum rates, caps and limits, the same each run. */
final class SettlementCases {

  private static final int YEARS = 12;
  private static final int FIRST_YEAR = 2013;
  private static final List<String> FIRST_TRACKS = List.of("Track 1", "Track 2");
  private static final List<String> MIDDLE_TRACKS = List.of("Track 1", "Track 2", "Track 3");
  private static final List<String> LATER_TRACKS =
      List.of("Track 1", "Track 2", "Track 3", "Track 1+");
  private static final List<String> LAST_TRACKS =
      List.of(
          "BASIC Level A",
          "BASIC Level B",
          "BASIC Level C",
          "BASIC Level D",
          "BASIC Level E",
          "ENHANCED");
  private static final List<String> FIXED_RATES = List.of("0", "0.5", "1", "1.5", "2");

  private SettlementCases() {}

  static Stream<SharedSavingsSettlementCase> stream(int size) {
    return IntStream.range(0, size).mapToObj(SettlementCases::numbered);
  }

  static SharedSavingsSettlementCase numbered(int number) {
    int year = FIRST_YEAR + number % YEARS;
    int round = number / YEARS;
    String track = track(year, number);
    long benchmark = 60_000_000L + number % 991 * 137_911L;
    int tenThousandths = number / 5 % 3 == 0 ? 7_000 + number % 439 * 11 : 9_500 + number % 97 * 10;
    long expenditures = benchmark * tenThousandths / 10_000;
    boolean first = round % 4 == 0;
    int yearOfAgreement = 1 + round / 7 % 3;
    boolean met = number % 13 != 0;
    boolean fixed = !isOneSided(track) && number % 5 != 4;
    return SharedSavingsSettlementCaseBuilder.builder()
        .performanceYear(PerformanceYear.of(year))
        .aco("A" + number)
        .track(track)
        .agreement(
            new AgreementPeriod(
                LocalDate.of(year - yearOfAgreement + 1, 1, 1), first, yearOfAgreement))
        .period(
            year == 2019 && round % 2 == 0
                ? PerformancePeriod.JANUARY_TO_JUNE
                : PerformancePeriod.WHOLE_YEAR)
        .assignedBeneficiaries(Count.of(600 + number % 613 * 131L))
        .benchmark(Money.usd(benchmark))
        .expenditures(Money.usd(expenditures))
        .fixedMinimumRate(
            fixed
                ? Optional.of(Rate.percent(FIXED_RATES.get(number % FIXED_RATES.size())))
                : Optional.empty())
        .quality(
            new QualityPerformance(met, !met && round % 2 == 0, false, Optional.of(score(number))))
        .participantRevenue(Optional.of(Money.usd(expenditures * (number % 71) / 100)))
        .revenueCategory(Optional.of(number % 71 < 35 ? RevenueCategory.LOW : RevenueCategory.HIGH))
        .limitByComposition(
            track.equals("Track 1+")
                ? Optional.of(round % 2 == 0 ? LossBase.REVENUE : LossBase.BENCHMARK)
                : Optional.empty())
        .twoWayBenchmark(Optional.empty())
        .benchmarkReplacedByGuardrail(false)
        .extremeCircumstances(List.of())
        .reductionSetByCms(Optional.empty())
        .monthsBeforeTermination(Optional.empty())
        .advance(Optional.empty())
        .build();
  }

  private static Rate score(int number) {
    return Rate.percent((20 + number % 80) + "." + number % 10);
  }

  private static boolean isOneSided(String track) {
    return track.equals("Track 1") || track.endsWith(" A") || track.endsWith(" B");
  }

  private static String track(int year, int number) {
    List<String> tracks =
        year < 2016
            ? FIRST_TRACKS
            : year < 2018 ? MIDDLE_TRACKS : year < 2020 ? LATER_TRACKS : LAST_TRACKS;
    return tracks.get(number / YEARS % tracks.size());
  }
}
