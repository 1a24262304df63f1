package org.apmrules.examples.replay.mssp;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apmrules.examples.replay.ColumnFormat;
import org.apmrules.examples.replay.CsvTable;

/**
 * How the file of a year prints its figures.
 *
 * @param quality the quality score
 * @param sharingRate the final sharing rate and the final loss rate
 * @param minimumRate the minimum savings rate
 * @param minimumRateRoundedTwice whether it was first rounded to one more decimal
 * @param significantDigits the digits to which dollars are printed, where there are fewer than
 *     amounts have
 * @param oneSidedLosses what is printed for generated losses that a one-sided model does not share
 */
record Layout(
    ColumnFormat quality,
    ColumnFormat sharingRate,
    ColumnFormat minimumRate,
    boolean minimumRateRoundedTwice,
    OptionalInt significantDigits,
    OneSidedLosses oneSidedLosses) {

  /** What a file prints for generated losses that are not shared. */
  enum OneSidedLosses {
    /** The losses. */
    PRINTED,
    /** Nothing, that is zero. */
    ZERO,
    /** The one or the other. */
    UNKNOWN
  }

  private static final String KNOWN = "layouts.csv";
  private static final BigDecimal HIGHEST_SHARE = new BigDecimal("1.5");
  private static final BigDecimal HIGHEST_MINIMUM_RATE = new BigDecimal("0.4");
  private static final int ROWS_THAT_SHOW_ALL_DECIMALS = 30;
  private static final int DECIMALS_OF_A_SHARE = 2;

  /**
   * Returns how a file prints its figures: what it shows itself, and what is known of the year.
   * Whether it prints percent, the file shows in any case, because copies differ in it.
   */
  static Layout of(String year, CsvTable table) {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Layout.class.getResourceAsStream(KNOWN), KNOWN),
            StandardCharsets.UTF_8)) {
      for (CSVRecord line :
          CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
        if (line.get("year").equals(year)) {
          return known(line, table);
        }
      }
      return seenIn(table);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Layout known(CSVRecord line, CsvTable table) {
    String digits = line.get("significant_digits");
    Layout seen = seenIn(table);
    boolean many = table.rows().size() >= ROWS_THAT_SHOW_ALL_DECIMALS;
    return new Layout(
        format(line, "quality", seen.quality, many),
        format(line, "sharing_rate", seen.sharingRate, many),
        format(line, "minimum_rate", seen.minimumRate, many),
        line.get("minimum_rate_rounded_twice").equals("yes"),
        digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits)),
        OneSidedLosses.valueOf(line.get("one_sided_losses").toUpperCase(Locale.ROOT)));
  }

  /** A few rows, or rows of scores of one, do not show how many decimals their column has. */
  private static ColumnFormat format(
      CSVRecord line, String column, ColumnFormat seen, boolean many) {
    boolean percent = line.get(column).equals("percent");
    int decimals = Integer.parseInt(line.get(column + "_decimals"));
    boolean fewer = many && seen.decimals() >= DECIMALS_OF_A_SHARE && seen.decimals() < decimals;
    boolean otherScale = percent != seen.percent() && (seen.percent() || seen.decimals() > 0);
    return otherScale || fewer ? seen : new ColumnFormat(percent, decimals);
  }

  private static Layout seenIn(CsvTable table) {
    return new Layout(
        ColumnFormat.seenIn(table, HIGHEST_SHARE, Columns.QUALITY_SCORE),
        ColumnFormat.seenIn(table, HIGHEST_SHARE, Columns.FINAL_SHARING_RATE),
        ColumnFormat.seenIn(table, HIGHEST_MINIMUM_RATE, Columns.MINIMUM_SAVINGS_RATE),
        false,
        OptionalInt.empty(),
        OneSidedLosses.UNKNOWN);
  }
}
