package org.apmrules.examples.replay;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a file prints the shares of a column.
 *
 * @param percent whether it prints them in percent; the sign does not tell, as some files print
 *     fractions with it
 * @param decimals the decimals that it prints
 */
public record ColumnFormat(boolean percent, int decimals) {

  /**
   * Reads the format off a whole column.
   *
   * @param highestFraction the most that a fraction in the column can be; what exceeds it is
   *     percent
   */
  public static ColumnFormat seenIn(CsvTable table, BigDecimal highestFraction, String... columns) {
    boolean percent = false;
    int decimals = 0;
    for (CsvRow row : table.rows()) {
      Optional<String> cell = row.text(columns).filter(ColumnFormat::isNumber);
      if (cell.isPresent()) {
        BigDecimal value = new BigDecimal(withoutSign(cell.get()));
        decimals = Math.max(decimals, value.scale());
        percent |= value.compareTo(highestFraction) > 0;
      }
    }
    return new ColumnFormat(percent, decimals);
  }

  /** Reads a share as a fraction of one; text that is no number is none. */
  public Optional<PrintedNumber> read(Optional<String> cell) {
    return cell.filter(ColumnFormat::isNumber).map(this::read);
  }

  private PrintedNumber read(String cell) {
    PrintedNumber number = PrintedNumber.parse(withoutSign(cell), decimals);
    return percent ? number.fromPercent() : number;
  }

  private static boolean isNumber(String cell) {
    return withoutSign(cell).matches("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?");
  }

  private static String withoutSign(String cell) {
    return cell.endsWith("%") ? cell.substring(0, cell.length() - 1).strip() : cell;
  }
}
