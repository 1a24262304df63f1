package org.apmrules.examples.replay.reach;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.directcontracting.RiskArrangement;
import org.apmrules.examples.replay.CsvRow;
import org.apmrules.examples.replay.NotPublishedException;
import org.apmrules.examples.replay.PrintedNumber;

/**
 * The published results of one ACO.
 *
 * @param year the performance year
 * @param row the row of the file
 * @param dollars how the file prints dollars
 * @param savingsRates how it prints savings rates
 */
record PublishedAco(
    PerformanceYear year, CsvRow row, NumberFormat dollars, SavingsRateFormat savingsRates) {

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

  /** Returns the value of an amount, if the cell holds one. */
  Optional<BigDecimal> amountIfNumber(String column) {
    return row.text(column)
        .filter(NumberFormat::isPrintedNumber)
        .map(cell -> dollars.read(cell).value());
  }

  /** Returns an amount that must be printed. */
  PrintedNumber required(String column) {
    return amount(column)
        .orElseThrow(
            () -> new NotPublishedException("Row " + row.number() + " has no " + column + "."));
  }

  /** Returns the savings rate as a fraction of one. */
  Optional<PrintedNumber> savingsRate() {
    return row.text(Columns.SAVINGS_RATE).map(savingsRates::read);
  }

  /** Returns the savings rate with no more decimals than its own cell shows. */
  Optional<PrintedNumber> savingsRateOfCell() {
    return row.text(Columns.SAVINGS_RATE).map(savingsRates::readAlone);
  }
}
