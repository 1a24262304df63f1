package org.apmrules.api.qp;

import java.time.LocalDate;
import java.time.MonthDay;
import org.apmrules.api.PerformanceYear;

/** The dates at which lists of participants and claims from January 1 are taken. */
public enum Snapshot {
  /** The first snapshot. */
  MARCH_31(3, 31),
  /** The second snapshot. */
  JUNE_30(6, 30),
  /** The third snapshot, the end of the QP Performance Period. */
  AUGUST_31(8, 31),
  /** The fourth snapshot. */
  DECEMBER_31(12, 31);

  private final MonthDay day;

  Snapshot(int month, int dayOfMonth) {
    this.day = MonthDay.of(month, dayOfMonth);
  }

  /** Returns the date of the snapshot in a performance year. */
  public LocalDate dateIn(PerformanceYear year) {
    return day.atYear(year.value());
  }
}
