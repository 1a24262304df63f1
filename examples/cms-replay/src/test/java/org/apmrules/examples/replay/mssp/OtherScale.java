package org.apmrules.examples.replay.mssp;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apmrules.examples.replay.CsvRow;
import org.apmrules.examples.replay.CsvTable;

/** Prints the rates of a file in percent if it has fractions, and as fractions if percent. */
final class OtherScale {

  private static final List<String> COLUMNS =
      List.of(Columns.QUALITY_SCORE, Columns.FINAL_SHARING_RATE, Columns.MINIMUM_SAVINGS_RATE);
  private static final BigDecimal HIGHEST_FRACTION = new BigDecimal("1.2");

  private OtherScale() {}

  static CsvTable of(CsvTable table) {
    Map<String, Integer> shifts = new HashMap<>();
    for (String column : COLUMNS) {
      boolean percent =
          table.rows().stream()
              .flatMap(row -> row.text(column).stream())
              .filter(OtherScale::isNumber)
              .anyMatch(cell -> bare(cell).compareTo(HIGHEST_FRACTION) > 0);
      shifts.put(column, percent ? -2 : 2);
    }
    return new CsvTable(
        table.columns(), table.rows().stream().map(row -> shifted(row, shifts)).toList());
  }

  private static CsvRow shifted(CsvRow row, Map<String, Integer> shifts) {
    Map<String, String> cells = new HashMap<>(row.cells());
    shifts.forEach(
        (column, places) ->
            row.text(column)
                .filter(OtherScale::isNumber)
                .ifPresent(
                    cell -> cells.put(column, bare(cell).movePointRight(places).toPlainString())));
    return new CsvRow(row.number(), cells);
  }

  private static boolean isNumber(String cell) {
    return cell.matches("[0-9.]+%?");
  }

  private static BigDecimal bare(String cell) {
    return new BigDecimal(cell.replace("%", ""));
  }
}
