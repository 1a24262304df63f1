package org.apmrules.policy.otherpayerrequest;

import java.time.LocalDate;
import java.util.Optional;
import org.apmrules.policy.mechanics.DateSpan;

/**
 * The days on which the request can be made.
 *
 * @param firstDay the first day; empty if the law names none
 * @param lastDay the last day
 */
public record RequestPeriod(Optional<LocalDate> firstDay, LocalDate lastDay) {

  /** Returns a period of which the law names the last day alone. */
  public static RequestPeriod until(LocalDate lastDay) {
    return new RequestPeriod(Optional.empty(), lastDay);
  }

  /** Returns a period of which the law names both days. */
  public static RequestPeriod within(DateSpan days) {
    return new RequestPeriod(Optional.of(days.first()), days.last());
  }

  /** Returns whether the process is not yet open on a day. */
  public boolean isNotYetOpen(LocalDate day) {
    return firstDay.isPresent() && day.isBefore(firstDay.get());
  }

  /** Returns whether the deadline has passed on a day. */
  public boolean isOver(LocalDate day) {
    return day.isAfter(lastDay);
  }

  /** Returns whether a day is in time. */
  public boolean isInTime(LocalDate day) {
    return !isNotYetOpen(day) && !isOver(day);
  }
}
