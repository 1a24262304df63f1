package org.apmrules.policy.mechanics;

import static org.apmrules.api.Money.usd;
import static org.apmrules.api.Rate.percent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Gate, withhold, sequestration and range of rates. */
class SharingTermsTest {

  @Test
  void aScoreExactlyAtTheThresholdOpensTheGate() {
    assertTrue(Gate.at(percent("70")).opens(percent("70")));
    assertFalse(Gate.at(percent("70")).opens(percent("69.999")));
    assertEquals("70%", Gate.at(percent("70")).toString());
  }

  @Test
  void whatIsEarnedBackOfAWithholdIsNotLost() {
    Withhold withhold = new Withhold(percent("5"), percent("92"));

    assertEquals(percent("0.4"), withhold.unearned());
    assertEquals(percent("4.6"), withhold.returned());
    assertEquals("5% of which 92% earned back", withhold.toString());
  }

  @Test
  void aWithholdThatIsKeptBackIsAllUnearned() {
    assertEquals(percent("2"), Withhold.keptBack(percent("2")).unearned());
  }

  @Test
  void sequestrationTakesFromPaymentsNotFromDebts() {
    Sequestration sequestration = new Sequestration(percent("2"));

    assertEquals(usd(98), sequestration.applyTo(usd(100)));
    assertEquals(usd(-100), sequestration.applyTo(usd(-100)));
    assertEquals("2%", sequestration.toString());
  }

  @Test
  void aRateIsKeptWithinItsRange() {
    RateRange range = new RateRange(percent("40"), percent("75"));

    assertEquals(percent("40"), range.clamp(percent("39.99")));
    assertEquals(percent("40.01"), range.clamp(percent("40.01")));
    assertEquals(percent("75"), range.clamp(percent("75.01")));
    assertEquals("40% to 75%", range.toString());
  }

  @Test
  void theEndsOfARangeLieWithinIt() {
    RateRange range = new RateRange(percent("5"), percent("15"));

    assertTrue(range.contains(percent("5")) && range.contains(percent("15")));
    assertFalse(range.contains(percent("4.99")) || range.contains(percent("15.01")));
  }

  @Test
  void aRangeThatEndsBeforeItBeginsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new RateRange(percent("75"), percent("40")));
  }
}
