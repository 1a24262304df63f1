package org.apmrules.examples.replay.mssp;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates of all years, such as 7/1/12, 07/01/2012 12:00:00 AM and 2012-07-01. */
final class PublishedDate {

  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4})(\\s.*)?");
  private static final int CENTURY = 2000;

  private PublishedDate() {}

  /**
   * Reads a date; a time of day is ignored.
   *
   * @throws java.time.DateTimeException if it is no date
   */
  static LocalDate parse(String text) {
    Matcher date = MONTH_FIRST.matcher(text);
    if (!date.matches()) {
      return LocalDate.parse(text);
    }
    int year = Integer.parseInt(date.group(3));
    return LocalDate.of(
        year < CENTURY ? CENTURY + year : year,
        Integer.parseInt(date.group(1)),
        Integer.parseInt(date.group(2)));
  }
}
