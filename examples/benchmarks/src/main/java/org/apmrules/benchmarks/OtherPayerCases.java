package org.apmrules.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Rate;
import org.apmrules.api.otherpayer.ArrangementAmounts;
import org.apmrules.api.otherpayer.ArrangementQuality;
import org.apmrules.api.otherpayer.ArrangementRisk;
import org.apmrules.api.otherpayer.MarginalRiskBand;
import org.apmrules.api.otherpayer.MarginalRiskSchedule;
import org.apmrules.api.otherpayer.OtherPayerAdvancedApmCase;
import org.apmrules.api.otherpayer.PayerKind;

/**
 * Arrangements of all years under the generally applicable financial risk standard, with one to
 * three marginal risk rates, around the thresholds of the three criteria; the same in every run.
 */
final class OtherPayerCases {

  private static final int YEARS = 9;
  private static final int FIRST_YEAR = 2019;
  private static final List<String> RATES =
      List.of("0", "20", "29.99", "30", "30.01", "50", "50", "80", "100");
  private static final List<String> FIRST_ENDS = List.of("1", "2", "3.99", "4", "4.01", "5");
  private static final List<String> SECOND_ENDS = List.of("6", "9", "10", "14", "15");

  private OtherPayerCases() {}

  static Stream<OtherPayerAdvancedApmCase> stream(int size) {
    return IntStream.range(0, size).mapToObj(OtherPayerCases::numbered);
  }

  static OtherPayerAdvancedApmCase numbered(int number) {
    PaymentTerms terms = new PaymentTerms(number);
    return new OtherPayerAdvancedApmCase(
        PerformanceYear.of(FIRST_YEAR + number % YEARS),
        "Arrangement " + number,
        terms.pick(List.of(PayerKind.values())),
        false,
        false,
        terms.cehrt(),
        new ArrangementQuality(terms.measures(), !terms.once(3), terms.once(3)),
        new ArrangementRisk(terms.risk(), !terms.once(3), marginalRisk(terms), amounts(terms)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<MarginalRiskSchedule> marginalRisk(PaymentTerms terms) {
    if (terms.once(8)) {
      return Optional.empty();
    }
    MarginalRiskBand last = band(Optional.empty(), terms.pick(RATES));
    if (terms.once(3)) {
      return Optional.of(new MarginalRiskSchedule(List.of(last)));
    }
    String firstRate = terms.once(2) ? "0" : terms.pick(RATES);
    MarginalRiskBand first = band(Optional.of(terms.pick(FIRST_ENDS)), firstRate);
    if (terms.once(2)) {
      return Optional.of(new MarginalRiskSchedule(List.of(first, last)));
    }
    MarginalRiskBand second = band(Optional.of(terms.pick(SECOND_ENDS)), terms.pick(RATES));
    return Optional.of(new MarginalRiskSchedule(List.of(first, second, last)));
  }

  private static MarginalRiskBand band(Optional<String> end, String rate) {
    return new MarginalRiskBand(end.map(Rate::percent), Rate.percent(rate));
  }

  private static Optional<ArrangementAmounts> amounts(PaymentTerms terms) {
    if (terms.once(2)) {
      return Optional.empty();
    }
    long expenditures = terms.pick(List.of(1_000_000L, 1_234_567L, 7_654_321L));
    long percent = terms.pick(List.of(0L, 5L, 10L, 15L, 20L, 30L, 37L, 38L, 60L, 100L));
    return Optional.of(
        new ArrangementAmounts(Money.usd(expenditures * percent / 100), Money.usd(expenditures)));
  }
}
