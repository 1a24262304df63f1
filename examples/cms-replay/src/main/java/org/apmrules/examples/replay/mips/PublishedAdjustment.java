package org.apmrules.examples.replay.mips;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.Points;
import org.apmrules.examples.replay.CsvRow;
import org.apmrules.examples.replay.CsvTable;
import org.apmrules.examples.replay.PrintedNumber;

/**
 * A final score and the payment adjustment that CMS published with it.
 *
 * @param id the identifier of the clinician
 * @param year the performance year
 * @param lowest the lowest final score that would be printed so
 * @param highest the highest final score that would be printed so
 * @param adjustment the adjustment in percent
 */
record PublishedAdjustment(
    String id, int year, Points lowest, Points highest, PrintedNumber adjustment) {

  private static final Points MOST = Points.points(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int ADJUSTMENT_DECIMALS = 2;

  /** Returns the rows that print both; a row that does not name its year is of the year given. */
  static List<PublishedAdjustment> of(CsvTable table, int year) {
    return table.rows().stream().flatMap(row -> of(row, year).stream()).toList();
  }

  private static Optional<PublishedAdjustment> of(CsvRow row, int year) {
    Optional<String> score = row.text("final_score", "final score");
    Optional<String> adjustment = row.text("adjustment_pct", "payment adjustment percentage");
    if (score.isEmpty() || adjustment.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(score.get());
    BigDecimal halfUnit =
        row.text("final_precision")
            .map(width -> new BigDecimal(width).multiply(HALF))
            .orElseGet(() -> HALF.movePointLeft(2));
    return Optional.of(
        new PublishedAdjustment(
            row.text("npi").orElse("row " + row.number()),
            row.text("performance_year", "performance year").map(Integer::valueOf).orElse(year),
            Points.of(value.subtract(halfUnit)).atLeast(Points.ZERO),
            Points.of(value.add(halfUnit)).atMost(MOST),
            PrintedNumber.parse(adjustment.get(), ADJUSTMENT_DECIMALS)));
  }
}
