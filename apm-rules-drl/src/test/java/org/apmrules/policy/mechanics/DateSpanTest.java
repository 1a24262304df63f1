package org.apmrules.policy.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.apmrules.api.PaymentYear;
import org.junit.jupiter.api.Test;

class DateSpanTest {

  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2024, 3, 31);
  private static final DateSpan SPAN = new DateSpan(FIRST, LAST);

  @Test
  void theFirstAndTheLastDayAreIncluded() {
    assertTrue(SPAN.includes(FIRST));
    assertTrue(SPAN.includes(LAST));
  }

  @Test
  void theDaysAroundTheSpanAreNotIncluded() {
    assertFalse(SPAN.includes(FIRST.minusDays(1)));
    assertFalse(SPAN.includes(LAST.plusDays(1)));
  }

  @Test
  void daysAreNamedByMonthAndDayInYearsCountedBack() {
    assertEquals(SPAN, DateSpan.of(PaymentYear.of(2024), 1, "01-01", 0, "03-31"));
  }

  @Test
  void aSpanThatEndsBeforeItBeginsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new DateSpan(LAST, FIRST));
  }

  @Test
  void aSpanReadsAsItsDays() {
    assertEquals("2023-01-01 to 2024-03-31", SPAN.toString());
  }
}
