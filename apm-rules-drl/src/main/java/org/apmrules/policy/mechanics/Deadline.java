package org.apmrules.policy.mechanics;

import java.time.LocalDate;
import org.apmrules.api.PolicyYear;

/**
 * A day of the calendar, or a number of days after an event, whichever is later.
 *
 * @param fixedDay the day of the calendar
 * @param daysAfterEvent the number of days after the event, zero or more
 */
public record Deadline(LocalDate fixedDay, int daysAfterEvent) {

  /**
   * Checks the number of days.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Deadline {
    if (daysAfterEvent < 0) {
      throw new IllegalArgumentException("Days after the event: " + daysAfterEvent);
    }
  }

  /**
   * Returns the deadline on a day named by month and day.
   *
   * @param year the year of the day
   * @param monthAndDay the day, such as {@code "09-01"}
   * @param daysAfterEvent the number of days after the event
   */
  public static Deadline of(PolicyYear year, String monthAndDay, int daysAfterEvent) {
    return new Deadline(CalendarDay.of(year, 0, monthAndDay), daysAfterEvent);
  }

  /** Returns the last day in time, given the day of the event. */
  public LocalDate lastDay(LocalDate event) {
    LocalDate afterEvent = event.plusDays(daysAfterEvent);
    return afterEvent.isAfter(fixedDay) ? afterEvent : fixedDay;
  }

  @Override
  public String toString() {
    return fixedDay + ", or " + daysAfterEvent + " days after the event if later";
  }
}
