package org.apmrules.benchmarks;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.advancedapm.AdvancedApmCase;
import org.apmrules.api.advancedapm.ModelAuthority;
import org.apmrules.api.advancedapm.QualityTerms;

/**
 * Models of all years under the generally applicable financial risk standard, with and without
 * limits of losses, around the thresholds of the three criteria; the same in every run.
 */
final class AdvancedApmCases {

  private static final int YEARS = 11;
  private static final int FIRST_YEAR = 2017;

  private AdvancedApmCases() {}

  static Stream<AdvancedApmCase> stream(int size) {
    return IntStream.range(0, size).mapToObj(AdvancedApmCases::numbered);
  }

  static AdvancedApmCase numbered(int number) {
    PaymentTerms terms = new PaymentTerms(number);
    return new AdvancedApmCase(
        PerformanceYear.of(FIRST_YEAR + number % YEARS),
        "Model " + number,
        terms.once(2)
            ? ModelAuthority.SHARED_SAVINGS_PROGRAM
            : ModelAuthority.INNOVATION_CENTER_MODEL,
        terms.cehrt(),
        terms.once(3),
        new QualityTerms(!terms.once(12), terms.measures(), !terms.once(3), terms.once(2)),
        terms.risk(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
