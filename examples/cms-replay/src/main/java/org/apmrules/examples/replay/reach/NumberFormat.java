package org.apmrules.examples.replay.reach;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apmrules.examples.replay.CsvRow;
import org.apmrules.examples.replay.CsvTable;
import org.apmrules.examples.replay.PrintedNumber;

/**
 * How a file prints the numbers of some columns. Trailing zeros may be dropped, so the format is
 * the most that any number shows.
 *
 * @param decimals the decimals that it prints
 * @param significantDigits the significant digits that it prints
 */
record NumberFormat(int decimals, int significantDigits) {

  /** Reads the format off the columns. */
  static NumberFormat seenIn(CsvTable table, List<String> columns) {
    int decimals = 0;
    int significantDigits = 1;
    for (CsvRow row : table.rows()) {
      for (String column : columns) {
        Optional<BigDecimal> value =
            row.text(column)
                .map(NumberFormat::bare)
                .filter(NumberFormat::isNumber)
                .map(BigDecimal::new);
        if (value.isPresent()) {
          decimals = Math.max(decimals, value.get().scale());
          significantDigits = Math.max(significantDigits, value.get().precision());
        }
      }
    }
    return new NumberFormat(decimals, significantDigits);
  }

  /** Reads a number, with or without thousands separators, dollar or percent sign. */
  PrintedNumber read(String cell) {
    return PrintedNumber.parse(bare(cell), decimals).withSignificantDigits(significantDigits);
  }

  /** Reads a number by the digits of its cell alone. */
  static PrintedNumber readAlone(String cell) {
    return PrintedNumber.parse(bare(cell), 0);
  }

  /** Returns whether a cell holds a number. */
  static boolean isPrintedNumber(String cell) {
    return isNumber(bare(cell));
  }

  private static boolean isNumber(String text) {
    return text.matches("[-+]?[0-9]*\\.?[0-9]+");
  }

  private static String bare(String cell) {
    return cell.replace("%", "").replace(",", "").replace("$", "").strip();
  }
}
