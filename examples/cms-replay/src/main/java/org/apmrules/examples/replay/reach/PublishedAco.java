package org.apmrules.examples.replay.reach;

import java.util.Locale;
import java.util.Optional;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.directcontracting.RiskArrangement;
import org.apmrules.examples.replay.CsvRow;
import org.apmrules.examples.replay.PrintedNumber;

/**
 * The published results of one ACO.
 *
 * @param year the performance year
 * @param row the row of the file
 * @param dollars how the file prints dollars
 * @param percent how it prints savings rates, in percent
 */
record PublishedAco(PerformanceYear year, CsvRow row, NumberFormat dollars, NumberFormat percent) {

  String id() {
    return row.text(Columns.ID).orElse("row " + row.number());
  }

  String name() {
    return row.text(Columns.NAME).orElse(id());
  }

  RiskArrangement riskArrangement() {
    String text = row.text(Columns.RISK_ARRANGEMENT).orElse("");
    try {
      return RiskArrangement.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "The file prints \"" + text + "\" as risk arrangement.", unknown);
    }
  }

  /** Returns an amount that may be left out. */
  Optional<PrintedNumber> amount(String column) {
    return row.text(column).map(dollars::read);
  }

  /** Returns an amount that must be printed. */
  PrintedNumber required(String column) {
    return amount(column)
        .orElseThrow(() -> new IllegalArgumentException("The file prints no " + column + "."));
  }

  /** Returns the savings rate as a fraction of one. */
  Optional<PrintedNumber> savingsRate() {
    return row.text(Columns.SAVINGS_RATE).map(percent::read).map(PrintedNumber::fromPercent);
  }
}
