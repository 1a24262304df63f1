package org.apmrules.policy.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.apmrules.api.PaymentYear;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private static final Deadline DEADLINE = Deadline.of(PaymentYear.of(2026), "09-01", 60);

  @Test
  void theFixedDayHoldsWhereTheDaysAfterTheEventEndBeforeIt() {
    assertEquals(LocalDate.of(2026, 9, 1), DEADLINE.lastDay(LocalDate.of(2026, 7, 2)));
  }

  @Test
  void theDaysAfterTheEventHoldWhereTheyEndLater() {
    assertEquals(LocalDate.of(2026, 9, 2), DEADLINE.lastDay(LocalDate.of(2026, 7, 4)));
  }

  @Test
  void bothEndOnTheSameDayAlike() {
    assertEquals(LocalDate.of(2026, 9, 1), DEADLINE.lastDay(LocalDate.of(2026, 7, 3)));
  }

  @Test
  void negativeDaysAreRefused() {
    LocalDate day = LocalDate.of(2026, 9, 1);
    assertThrows(IllegalArgumentException.class, () -> new Deadline(day, -1));
  }
}
