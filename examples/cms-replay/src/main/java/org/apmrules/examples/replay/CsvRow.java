package org.apmrules.examples.replay;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One row of a published file.
 *
 * @param number the number of the row in the file, the header being 1
 * @param cells the text of each cell, by column
 */
public record CsvRow(int number, Map<String, String> cells) {

  private static final Set<String> NOT_PUBLISHED =
      Set.of("", "-", "--", ".", "*", "**", "N/A", "NA", "NULL");

  /** Makes the cells unmodifiable. */
  public CsvRow {
    cells = Map.copyOf(cells);
  }

  /**
   * Returns the text of the first of the columns that the file has and that is filled in. Years
   * name a column differently; an empty cell, a dash, a dot, an asterisk or "N/A" is a figure not
   * published.
   */
  public Optional<String> text(String... columns) {
    for (String column : columns) {
      String cell = cells.getOrDefault(column, "");
      if (!NOT_PUBLISHED.contains(cell.toUpperCase(Locale.ROOT))) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }

  /** Returns whether a flag of 0 or 1 is set; a flag not published is not set. */
  public boolean isSet(String... columns) {
    return text(columns).filter("1"::equals).isPresent();
  }
}
