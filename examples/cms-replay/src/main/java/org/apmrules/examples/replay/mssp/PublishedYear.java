package org.apmrules.examples.replay.mssp;

import java.util.Locale;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.sharedsavings.PerformancePeriod;

/**
 * Which results a file holds: those of a performance year, or of the agreements that began in the
 * middle of one, which CMS marks with an A.
 *
 * @param label the year as CMS labels the file, such as {@code 2019A}
 * @param year the performance year
 * @param halfYear the part of the year that six-month results in the file are about
 */
record PublishedYear(String label, PerformanceYear year, PerformancePeriod halfYear) {

  private static final String SECOND_HALF_MARK = "A";

  /**
   * Reads a label; of several years, such as {@code 2012/13}, the last one names the performance
   * year.
   *
   * @throws NumberFormatException if it is no year
   */
  static PublishedYear of(String text) {
    String label =
        text.strip().toUpperCase(Locale.ROOT).replaceFirst("^(\\d\\d)\\d\\d[/-](?:\\1)?", "$1");
    boolean secondHalf = label.endsWith(SECOND_HALF_MARK);
    String digits = secondHalf ? label.substring(0, label.length() - 1) : label;
    return new PublishedYear(
        label,
        PerformanceYear.of(Integer.parseInt(digits)),
        secondHalf ? PerformancePeriod.JULY_TO_DECEMBER : PerformancePeriod.JANUARY_TO_JUNE);
  }
}
