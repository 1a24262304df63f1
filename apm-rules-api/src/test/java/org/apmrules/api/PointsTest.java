package org.apmrules.api;

import static org.apmrules.api.Points.points;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PointsTest {

  @Test
  void pointsOfEqualValueAreEqualHoweverTheyAreWritten() {
    assertEquals(points("7.5"), points("7.50"));
    assertEquals(points("7.5"), new Points(BigInteger.valueOf(30), BigInteger.valueOf(4)));
    assertEquals(points("7.5").hashCode(), points("7.500").hashCode());
    assertNotEquals(points("7.5"), points("7.5000001"));
  }

  @Test
  void thirdsAddUpToTheWholeBecauseNothingIsRounded() {
    Points third = points(10).dividedBy(Count.of(3));

    assertEquals(points(10), third.plus(third).plus(third));
    assertNotEquals(points("3.3333"), third);
  }

  @Test
  void proratedPointsArePartOverWhole() {
    assertEquals(points("34.93"), points(100).prorated(points("20.958"), points(60)));
    assertEquals(points("-2.5"), points(10).prorated(points(30).minus(points(40)), points(40)));
  }

  @Test
  void proratingByNothingIsRefusedRatherThanInfinite() {
    PolicyException refused =
        assertThrows(PolicyException.class, () -> points(100).prorated(points(1), Points.ZERO));
    assertEquals(ProblemCode.OUT_OF_RANGE, refused.problem().code());
  }

  @Test
  void roundingIsHalfUpAndOnlyWhenAsked() {
    assertEquals(points("8.9585"), points("8.95845").roundedTo(4));
    assertEquals(points("8.96"), points("8.955").roundedTo(2));
    assertEquals("8.96", points("8.955").toDecimal(2));
    assertEquals("8.90", points("8.9").toDecimal(2));
  }

  @Test
  void halfwayIsOnlyWhatLiesExactlyBetweenTwoNumbers() {
    assertEquals(points("8.96"), points("8.965").roundedHalfEvenTo(2));
    assertEquals(points("8.97"), points("8.965").roundedTo(2));
    assertTrue(points("8.965").isHalfwayAt(2));
    assertFalse(points("8.9651").isHalfwayAt(2));
    assertFalse(points("8.96").isHalfwayAt(2));
  }

  @Test
  void pointsAreShownWithUpToFourDecimalsAsTheScoringEngineDoes() {
    assertEquals("3.3333", points(10).dividedBy(Count.of(3)).toString());
    assertEquals("7.5", points("7.5000").toString());
    assertEquals("0", Points.ZERO.toString());
    assertEquals("100", points(100).toString());
  }

  @Test
  void limitsKeepTheLowerOrHigherOfTwo() {
    assertEquals(points(7), points("8.2").atMost(points(7)));
    assertEquals(points(3), points("2.9").atLeast(points(3)));
    assertTrue(points("0.1").isPositive());
    assertFalse(Points.ZERO.isPositive());
    assertTrue(Points.ZERO.isZero());
  }

  @Test
  void textThatIsNoNumberAndNumbersBeyondSenseAreRefused() {
    assertEquals(ProblemCode.WRONG_TYPE, codeOf("seven"));
    assertEquals(ProblemCode.OUT_OF_RANGE, codeOf("1000000000"));
    assertEquals(ProblemCode.NUMBER_TOO_LONG, codeOf("1e-999999999"));
  }

  @Test
  void aFractionThatGrowsWithoutBoundIsRefused() {
    Points tiny = points("1e-80");
    PolicyException refused =
        assertThrows(
            PolicyException.class,
            () -> {
              Points product = tiny;
              while (true) {
                product = product.prorated(product, points(1));
              }
            });
    assertEquals(ProblemCode.NUMBER_TOO_LONG, refused.problem().code());
  }

  @Property
  void timesARateIsWhatDecimalArithmeticGives(
      @ForAll @BigRange(min = "0", max = "100") BigDecimal score,
      @ForAll @IntRange(min = 0, max = 100) int percent) {
    Rate weight = Rate.percent(Integer.toString(percent));

    assertEquals(Points.of(score.multiply(weight.fraction())), Points.of(score).times(weight));
  }

  @Property
  void orderIsThatOfTheDecimals(@ForAll BigDecimal one, @ForAll BigDecimal other) {
    BigDecimal a = one.remainder(BigDecimal.valueOf(1_000_000));
    BigDecimal b = other.remainder(BigDecimal.valueOf(1_000_000));

    assertEquals(
        Integer.signum(a.compareTo(b)), Integer.signum(Points.of(a).compareTo(Points.of(b))));
  }

  private static ProblemCode codeOf(String text) {
    return assertThrows(PolicyException.class, () -> points(text)).problem().code();
  }
}
