package org.apmrules.api;

import static org.apmrules.api.Performance.performance;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PerformanceTest {

  @Test
  void valuesAreEqualWhateverTheirScale() {
    assertEquals(performance("82.3"), performance("82.30"));
    assertEquals("82.3", performance("82.300").toString());
  }

  @Test
  void aBoundLiesAMultipleOfTheStandardDeviationFromTheMedian() {
    Performance deviation = performance("0.0132").times(Rate.fraction("1.5"));

    assertEquals(performance("0.1344"), performance("0.1542").minus(deviation));
    assertEquals(performance("0.174"), performance("0.1542").plus(deviation));
  }

  @Test
  void onlyARateAboveZeroIsPositive() {
    assertTrue(performance("0.01").isPositive());
    assertFalse(Performance.ZERO.isPositive());
    assertFalse(performance("-1.04").isPositive());
  }

  @Test
  void valuesBeyondSenseAreRefused() {
    assertEquals(
        ProblemCode.OUT_OF_RANGE,
        assertThrows(PolicyException.class, () -> performance("1e12")).problem().code());
    assertEquals(
        ProblemCode.WRONG_TYPE,
        assertThrows(PolicyException.class, () -> performance("n/a")).problem().code());
  }
}
