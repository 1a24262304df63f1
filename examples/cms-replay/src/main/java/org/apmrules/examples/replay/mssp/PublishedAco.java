package org.apmrules.examples.replay.mssp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.apmrules.api.sharedsavings.PerformancePeriod;
import org.apmrules.examples.replay.CsvRow;
import org.apmrules.examples.replay.NotPublishedException;
import org.apmrules.examples.replay.PrintedNumber;

/** The published results of one ACO, read as its file prints them. */
final class PublishedAco {

  private static final BigDecimal HALF_OR_WHOLE = new BigDecimal("0.75");

  private final CsvRow row;
  private final Layout layout;
  private final PublishedYear year;

  PublishedAco(CsvRow row, Layout layout, PublishedYear year) {
    this.row = row;
    this.layout = layout;
    this.year = year;
  }

  CsvRow row() {
    return row;
  }

  Layout layout() {
    return layout;
  }

  PublishedYear year() {
    return year;
  }

  String id() {
    return required(Columns.ACO);
  }

  String name() {
    return row.text(Columns.NAME).orElse("");
  }

  /** Whether the amounts are those of six months; rates and counts are annual in any case. */
  boolean isHalfYear() {
    if (year.halfYear() == PerformancePeriod.JULY_TO_DECEMBER) {
      return true;
    }
    Optional<PrintedNumber> perCapita = dollars(Columns.PER_CAPITA_BENCHMARK);
    Optional<String> personYears = row.text(Columns.PERSON_YEARS);
    if (perCapita.isEmpty() || personYears.isEmpty()) {
      return false;
    }
    BigDecimal whole =
        perCapita.get().value().multiply(PrintedNumber.parse(personYears.get(), 0).value());
    return benchmark().value().compareTo(whole.multiply(HALF_OR_WHOLE)) < 0;
  }

  /** The months of the amounts, as a factor that makes them annual. */
  int toAnnual() {
    return isHalfYear() ? 2 : 1;
  }

  PrintedNumber benchmark() {
    return requiredDollars(Columns.BENCHMARK);
  }

  /** The benchmark less the expenditures, which a file may leave to the reader. */
  PrintedNumber difference() {
    return dollars(Columns.DIFFERENCE)
        .orElseGet(() -> benchmark().minus(requiredDollars(Columns.EXPENDITURES)));
  }

  /** Savings earned or, negative, losses owed. */
  PrintedNumber earnedOrOwed() {
    return earnedOrOwedIfPublished().orElseThrow(() -> missing(Columns.EARNED_OR_OWED));
  }

  /** The same, where it is printed. */
  Optional<PrintedNumber> earnedOrOwedIfPublished() {
    return dollars(Columns.EARNED_OR_OWED)
        .or(() -> dollars(Columns.OWED).filter(owed -> owed.value().signum() < 0))
        .or(() -> dollars(Columns.EARNED));
  }

  Optional<PrintedNumber> generated() {
    return dollars(Columns.GENERATED);
  }

  /** The reduction of losses, a positive amount for the whole year; empty if there is none. */
  Optional<PrintedNumber> disasterReduction() {
    return dollars(Columns.DISASTER_REDUCTION)
        .filter(amount -> amount.value().signum() != 0)
        .map(amount -> new PrintedNumber(amount.value().abs(), amount.halfUnit()));
  }

  PrintedNumber minimumSavingsRate() {
    return layout
        .minimumRate()
        .read(row.text(Columns.MINIMUM_SAVINGS_RATE))
        .map(rate -> layout.minimumRateRoundedTwice() ? rate.roundedTwice() : rate)
        .orElseThrow(() -> missing(Columns.MINIMUM_SAVINGS_RATE));
  }

  PrintedNumber finalSharingRate() {
    return layout
        .sharingRate()
        .read(row.text(Columns.FINAL_SHARING_RATE))
        .orElseThrow(() -> missing(Columns.FINAL_SHARING_RATE));
  }

  Optional<PrintedNumber> finalLossRate() {
    return layout.sharingRate().read(row.text(Columns.FINAL_LOSS_RATE));
  }

  /** The quality score; empty where only reporting counts or nothing was scored. */
  Optional<PrintedNumber> qualityScore() {
    return layout.quality().read(row.text(Columns.QUALITY_SCORE));
  }

  /** Whether the quality standard is met; where it is not printed, a sharing rate shows it. */
  boolean metQualityStandard() {
    return row.text(Columns.STANDARD_MET)
        .map("1"::equals)
        .orElseGet(() -> finalSharingRate().value().signum() > 0);
  }

  LocalDate agreementStart() {
    return PublishedDate.parse(required(Columns.AGREEMENT_START));
  }

  /** Whether it is the first agreement period; before renewals were printed there were none. */
  boolean isFirstAgreement() {
    return row.text(Columns.AGREEMENT_NUMBER)
        .map("1"::equals)
        .or(() -> row.text(Columns.AGREEMENT_TYPE).map("Initial"::equalsIgnoreCase))
        .orElse(true);
  }

  /** An amount of dollars, where it is printed. */
  Optional<PrintedNumber> dollars(String column) {
    Optional<PrintedNumber> amount = row.text(column).map(text -> PrintedNumber.parse(text, 0));
    return layout.significantDigits().isPresent()
        ? amount.map(each -> each.withSignificantDigits(layout.significantDigits().getAsInt()))
        : amount;
  }

  String required(String... columns) {
    return row.text(columns).orElseThrow(() -> missing(columns));
  }

  private PrintedNumber requiredDollars(String column) {
    return dollars(column).orElseThrow(() -> missing(column));
  }

  private NotPublishedException missing(String... columns) {
    return new NotPublishedException(
        "Row " + row.number() + " has no " + String.join(" or ", columns) + ".");
  }
}
