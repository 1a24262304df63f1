package org.apmrules.policy.mechanics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.apmrules.api.PolicyYear;

/** A day of the calendar that the law names by its place in a year before or of a policy year. */
public final class CalendarDay {

  private CalendarDay() {}

  /**
   * Returns a day that is named by month and day.
   *
   * @param year the year from which years are counted back
   * @param yearsBefore how many years before it the day lies
   * @param monthAndDay the day, such as {@code "04-01"}
   */
  public static LocalDate of(PolicyYear year, int yearsBefore, String monthAndDay) {
    return MonthDay.parse("--" + monthAndDay).atYear(year.value() - yearsBefore);
  }

  /**
   * Returns the first day of its name that is not before a day named by month and day.
   *
   * @param year the year from which years are counted back
   * @param yearsBefore how many years before it the day lies
   * @param dayOfWeek the name of the day in English, such as {@code "Monday"}
   * @param monthAndDay the earliest day, such as {@code "06-01"} for the first Monday of June
   */
  public static LocalDate firstFrom(
      PolicyYear year, int yearsBefore, String dayOfWeek, String monthAndDay) {
    return of(year, yearsBefore, monthAndDay)
        .with(TemporalAdjusters.nextOrSame(DayOfWeek.valueOf(dayOfWeek.toUpperCase(Locale.ROOT))));
  }
}
