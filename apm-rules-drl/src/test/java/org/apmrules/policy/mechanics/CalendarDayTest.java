package org.apmrules.policy.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.apmrules.api.PerformanceYear;
import org.junit.jupiter.api.Test;

class CalendarDayTest {

  private static final PerformanceYear YEAR = PerformanceYear.of(2019);

  @Test
  void aDayIsCountedBackFromTheYear() {
    assertEquals(LocalDate.of(2018, 4, 1), CalendarDay.of(YEAR, 1, "04-01"));
    assertEquals(LocalDate.of(2019, 12, 1), CalendarDay.of(YEAR, 0, "12-01"));
  }

  @Test
  void aMondayCountsFromTheDayNamed() {
    assertEquals(LocalDate.of(2018, 6, 4), CalendarDay.firstFrom(YEAR, 1, "Monday", "06-01"));
    assertEquals(
        LocalDate.of(2020, 6, 1),
        CalendarDay.firstFrom(PerformanceYear.of(2021), 1, "Monday", "06-01"));
  }

  @Test
  void theNameOfADayIsReadAlikeInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(LocalDate.of(2018, 6, 1), CalendarDay.firstFrom(YEAR, 1, "Friday", "06-01"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whatIsNoDayIsRefused() {
    assertThrows(DateTimeException.class, () -> CalendarDay.of(YEAR, 1, "04-31"));
    assertThrows(
        IllegalArgumentException.class, () -> CalendarDay.firstFrom(YEAR, 1, "Moonday", "06-01"));
  }
}
