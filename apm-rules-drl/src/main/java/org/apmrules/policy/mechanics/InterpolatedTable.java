package org.apmrules.policy.mechanics;

import java.util.List;
import java.util.stream.Collectors;
import org.apmrules.api.Count;
import org.apmrules.api.Ratio;

/**
 * Rates by count, linear within each row and unrounded, such as minimum savings rates by the number
 * of assigned beneficiaries.
 *
 * @param rows the rows, each from a higher count than the one before; counts between two rows and
 *     outside all are not covered
 */
public record InterpolatedTable(List<InterpolatedRow> rows) {

  /**
   * Checks the order of the rows.
   *
   * @throws IllegalArgumentException if the rows overlap or do not rise
   */
  public InterpolatedTable {
    rows = List.copyOf(rows);
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).from().compareTo(rows.get(i - 1).to()) <= 0) {
        throw new IllegalArgumentException("Each row is above the one before: " + rows);
      }
    }
  }

  /** Returns whether a row covers the count. */
  public boolean covers(Count count) {
    return rows.stream().anyMatch(row -> row.covers(count));
  }

  /**
   * Returns the rate of a count, unrounded.
   *
   * @throws IllegalArgumentException if no row covers the count
   */
  public Ratio at(Count count) {
    return rows.stream()
        .filter(row -> row.covers(count))
        .findFirst()
        .map(row -> row.at(count))
        .orElseThrow(() -> new IllegalArgumentException("No row covers " + count + "."));
  }

  @Override
  public String toString() {
    return rows.stream().map(InterpolatedRow::toString).collect(Collectors.joining("; "));
  }
}
