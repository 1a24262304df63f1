package org.apmrules.policy.mechanics;

import java.time.LocalDate;
import org.apmrules.api.PolicyYear;

/**
 * The days from a first to a last, both included.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record DateSpan(LocalDate first, LocalDate last) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the last day is before the first
   */
  public DateSpan {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  /**
   * Returns the span between two days of the calendar that are named by month and day.
   *
   * @param year the year from which years are counted back
   * @param firstYearsBefore how many years before it the first day lies
   * @param firstDay the first day, such as {@code "01-01"}
   * @param lastYearsBefore how many years before it the last day lies
   * @param lastDay the last day, such as {@code "12-31"}
   */
  public static DateSpan of(
      PolicyYear year, int firstYearsBefore, String firstDay, int lastYearsBefore, String lastDay) {
    return new DateSpan(
        CalendarDay.of(year, firstYearsBefore, firstDay),
        CalendarDay.of(year, lastYearsBefore, lastDay));
  }

  /** Returns whether the day lies within the span. */
  public boolean includes(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  @Override
  public String toString() {
    return first + " to " + last;
  }
}
