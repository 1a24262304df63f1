package org.apmrules.policy.mechanics;

import static org.apmrules.api.Money.usd;
import static org.apmrules.api.Rate.percent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apmrules.api.Money;
import org.junit.jupiter.api.Test;

class CapTest {

  private static final Cap CAP = Cap.of(percent("10"), usd(1_000));

  @Test
  void anAmountAtTheCapIsUnchanged() {
    assertEquals(usd(100), CAP.applyTo(usd(100)));
    assertFalse(CAP.binds(usd(100)));
  }

  @Test
  void aCapTakesWhatLiesAboveIt() {
    assertEquals(usd(100), CAP.applyTo(usd("100.01")));
    assertTrue(CAP.binds(usd("100.01")));
  }

  @Test
  void lossesAreLimitedAsSavingsAreCapped() {
    assertEquals(usd(-100), CAP.applyTo(usd(-101)));
    assertEquals(usd(-99), CAP.applyTo(usd(-99)));
    assertTrue(CAP.binds(usd(-101)));
  }

  @Test
  void ofTwoCapsTheLowerGoverns() {
    assertEquals(new Cap(usd(80)), CAP.orLower(new Cap(usd(80))));
    assertEquals(CAP, CAP.orLower(new Cap(usd(120))));
  }

  @Test
  void aCapOfNothingLeavesNothing() {
    assertEquals(Money.ZERO, new Cap(Money.ZERO).applyTo(usd(-5)));
  }

  @Test
  void aCapBelowNothingIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Cap(usd("-0.01")));
  }

  @Test
  void aCapReadsAsAnAmount() {
    assertEquals("$100.00", CAP.toString());
  }
}
