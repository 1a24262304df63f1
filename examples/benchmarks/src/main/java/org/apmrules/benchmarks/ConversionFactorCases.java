package org.apmrules.benchmarks;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apmrules.api.Money;
import org.apmrules.api.PaymentYear;
import org.apmrules.api.Rate;
import org.apmrules.api.conversionfactor.ConversionFactorUpdateCase;

/**
 * Conversion factors of both kinds, each updated from that of the year before with an adjustment
 * for budget neutrality that raises or lowers it, the same in every run.
 */
final class ConversionFactorCases {

  private static final int YEARS = 5;
  private static final int FIRST_YEAR = 2026;

  private ConversionFactorCases() {}

  static Stream<ConversionFactorUpdateCase> stream(int size) {
    return IntStream.range(0, size).mapToObj(ConversionFactorCases::numbered);
  }

  static ConversionFactorUpdateCase numbered(int number) {
    return new ConversionFactorUpdateCase(
        PaymentYear.of(FIRST_YEAR + number % YEARS),
        number / YEARS % 2 == 0,
        new Money(BigDecimal.valueOf(300_000 + number * 37 % 60_001, 4)),
        new Rate(BigDecimal.valueOf(number % 199 - 99, 4)));
  }
}
