package org.apmrules.policy.mechanics;

import static org.apmrules.api.Money.usd;
import static org.apmrules.api.Rate.percent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;
import org.junit.jupiter.api.Test;

class MinimumRateTest {

  private static final Money BENCHMARK = usd(1_000);
  private static final MinimumRate TWO_PERCENT = new MinimumRate(percent("2"));

  @Test
  void savingsExactlyAtTheMinimumMeetIt() {
    assertTrue(TWO_PERCENT.isMetBySavings(usd(20), BENCHMARK));
    assertFalse(TWO_PERCENT.isMetBySavings(usd("19.99"), BENCHMARK));
  }

  @Test
  void lossesExactlyAtTheMinimumMeetIt() {
    assertTrue(TWO_PERCENT.isMetByLosses(usd(-20), BENCHMARK));
    assertFalse(TWO_PERCENT.isMetByLosses(usd("-19.99"), BENCHMARK));
  }

  @Test
  void savingsAreNoLossesAndLossesNoSavings() {
    assertFalse(TWO_PERCENT.isMetByLosses(usd(500), BENCHMARK));
    assertFalse(TWO_PERCENT.isMetBySavings(usd(-500), BENCHMARK));
  }

  @Test
  void aMinimumOfNothingIsMetByNothing() {
    assertTrue(new MinimumRate(Rate.ZERO).isMetBySavings(Money.ZERO, BENCHMARK));
  }

  @Test
  void onlyTheExcessLiesBeyondTheMinimum() {
    assertEquals(usd(30), TWO_PERCENT.excess(usd(50), BENCHMARK));
    assertEquals(usd(-30), TWO_PERCENT.excess(usd(-50), BENCHMARK));
  }

  @Test
  void nothingLiesBeyondAMinimumThatIsNotReached() {
    assertEquals(Money.ZERO, TWO_PERCENT.excess(usd("19.99"), BENCHMARK));
    assertEquals(Money.ZERO, TWO_PERCENT.excess(usd("-19.99"), BENCHMARK));
  }

  @Test
  void aMinimumWithoutEndingDecimalsIsMetExactly() {
    MinimumRate third = new MinimumRate(new Ratio(BigDecimal.ONE, BigDecimal.valueOf(3)));
    assertTrue(third.isMetBySavings(usd(333), usd(999)));
    assertFalse(third.isMetBySavings(usd("332.9999999999999999999999"), usd(999)));
  }

  @Test
  void aMinimumReadsAsARate() {
    assertEquals("2%", TWO_PERCENT.toString());
  }
}
