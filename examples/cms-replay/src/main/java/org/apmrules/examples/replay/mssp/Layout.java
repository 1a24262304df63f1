package org.apmrules.examples.replay.mssp;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
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

  /** Returns the known layout of a year, or what the file itself shows. */
  static Layout of(String year, CsvTable table) {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Layout.class.getResourceAsStream(KNOWN), KNOWN),
            StandardCharsets.UTF_8)) {
      for (CSVRecord line :
          CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
        if (line.get("year").equals(year)) {
          return known(line);
        }
      }
      return seenIn(table);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Layout known(CSVRecord line) {
    String digits = line.get("significant_digits");
    return new Layout(
        format(line, "quality"),
        format(line, "sharing_rate"),
        format(line, "minimum_rate"),
        line.get("minimum_rate_rounded_twice").equals("yes"),
        digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits)),
        OneSidedLosses.valueOf(line.get("one_sided_losses").toUpperCase(Locale.ROOT)));
  }

  private static ColumnFormat format(CSVRecord line, String column) {
    return new ColumnFormat(
        line.get(column).equals("percent"), Integer.parseInt(line.get(column + "_decimals")));
  }

  private static Layout seenIn(CsvTable table) {
    return new Layout(
        ColumnFormat.seenIn(table, Columns.QUALITY_SCORE),
        ColumnFormat.seenIn(table, Columns.FINAL_SHARING_RATE),
        ColumnFormat.seenIn(table, Columns.MINIMUM_SAVINGS_RATE),
        false,
        OptionalInt.empty(),
        OneSidedLosses.UNKNOWN);
  }
}
