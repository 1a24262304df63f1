package org.apmrules.api.qp;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apmrules.api.Count;
import org.apmrules.api.PolicyException;
import org.apmrules.api.internal.Field;

/**
 * The days without interruption on which an Advanced APM that starts or ends within the year is
 * actively tested (42 CFR 414.1425(c)(7)).
 *
 * @param firstDay the first day
 * @param lastDay the last day, not before the first
 */
public record ActiveTesting(LocalDate firstDay, LocalDate lastDay) {

  /**
   * Checks the days.
   *
   * @throws PolicyException if a day is missing or the last lies before the first
   */
  public ActiveTesting {
    Field.required("firstDay", firstDay);
    Field.required("lastDay", lastDay);
    if (lastDay.isBefore(firstDay)) {
      throw Field.contradiction(
          "lastDay", lastDay + " was given, before firstDay, which is " + firstDay + ".");
    }
  }

  /** Returns the number of days of testing from a day through another, both included. */
  public Count daysWithin(LocalDate from, LocalDate through) {
    LocalDate first = firstDay.isBefore(from) ? from : firstDay;
    LocalDate last = lastDay.isAfter(through) ? through : lastDay;
    return Count.of(Math.max(0, ChronoUnit.DAYS.between(first, last) + 1));
  }
}
