package org.apmrules.policy.mechanics;

import static org.apmrules.api.Points.points;
import static org.apmrules.api.Rate.percent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;
import org.junit.jupiter.api.Test;

class ScoreLineTest {

  private final ScoreLine rising =
      new ScoreLine(points(85), percent("0.5"), points(100), percent("10"));

  @Test
  void theEndsHaveTheirRates() {
    assertEquals(ratio("0.005", "1"), rising.at(points(85)));
    assertEquals(ratio("0.1", "1"), rising.at(points(100)));
  }

  @Test
  void aThirdOfTheWayIsAThirdOfTheRiseExactly() {
    assertEquals(ratio("11", "300"), rising.at(points(90)));
  }

  @Test
  void aLineMayFallBelowZero() {
    ScoreLine line = new ScoreLine(points(0), percent("-9"), points(75), Rate.ZERO);

    assertEquals(ratio("-6", "100"), line.at(points(25)));
  }

  @Test
  void theSecondScoreMustBeHigher() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new ScoreLine(points(75), Rate.ZERO, points(75), percent("9")));
  }

  private static Ratio ratio(String numerator, String denominator) {
    return new Ratio(new BigDecimal(numerator), new BigDecimal(denominator));
  }
}
