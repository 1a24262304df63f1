package org.apmrules.examples.replay.reach;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apmrules.examples.replay.CsvRow;
import org.apmrules.examples.replay.CsvTable;
import org.apmrules.examples.replay.PrintedNumber;

/**
 * How a file prints savings rates.
 *
 * @param numbers the format of the numbers
 * @param percent whether they are percent and not fractions of one
 */
record SavingsRateFormat(NumberFormat numbers, boolean percent) {

  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  /**
   * Reads the format off the column. The first row that prints the amounts too shows whether it is
   * percent: then the rate lies nearer to a hundred times gross savings over benchmark.
   */
  static SavingsRateFormat seenIn(CsvTable table, NumberFormat dollars) {
    NumberFormat numbers = NumberFormat.seenIn(table, List.of(Columns.SAVINGS_RATE));
    boolean percent =
        table.rows().stream()
            .flatMap(row -> isPercent(row, numbers, dollars).stream())
            .findFirst()
            .orElse(true);
    return new SavingsRateFormat(numbers, percent);
  }

  private static Optional<Boolean> isPercent(
      CsvRow row, NumberFormat numbers, NumberFormat dollars) {
    Optional<BigDecimal> rate = number(row, Columns.SAVINGS_RATE, numbers);
    Optional<BigDecimal> gross = number(row, Columns.GROSS_SAVINGS, dollars);
    Optional<BigDecimal> benchmark = number(row, Columns.FINAL_BENCHMARK, dollars);
    if (rate.isEmpty() || gross.isEmpty() || benchmark.isEmpty() || gross.get().signum() == 0) {
      return Optional.empty();
    }
    BigDecimal ofBenchmark = rate.get().multiply(benchmark.get());
    BigDecimal asFraction = ofBenchmark.subtract(gross.get()).abs();
    BigDecimal asPercent = ofBenchmark.subtract(gross.get().multiply(PERCENT)).abs();
    return Optional.of(asPercent.compareTo(asFraction) < 0);
  }

  private static Optional<BigDecimal> number(CsvRow row, String column, NumberFormat format) {
    return row.text(column)
        .filter(NumberFormat::isPrintedNumber)
        .map(cell -> format.read(cell).value());
  }

  /** Reads a rate as a fraction of one. */
  PrintedNumber read(String cell) {
    return fraction(numbers.read(cell));
  }

  /** Reads a rate by the digits of its cell alone, which may be fewer than those of the column. */
  PrintedNumber readAlone(String cell) {
    return fraction(NumberFormat.readAlone(cell));
  }

  private PrintedNumber fraction(PrintedNumber rate) {
    return percent ? rate.fromPercent() : rate;
  }
}
