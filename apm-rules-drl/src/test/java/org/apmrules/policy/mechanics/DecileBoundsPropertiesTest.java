package org.apmrules.policy.mechanics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apmrules.api.Performance;
import org.apmrules.api.Points;

class DecileBoundsPropertiesTest {

  private static final Points ONE = Points.points(1);
  private static final Points TEN = Points.points(10);

  @Property
  void pointsRiseWithTheRate(
      @ForAll("bounds") List<Performance> bounds,
      @ForAll("rates") Performance one,
      @ForAll("rates") Performance other) {
    DecileBounds deciles = DecileBounds.fromFirst(false, bounds);

    Performance lower = one.compareTo(other) <= 0 ? one : other;
    Performance higher = one.compareTo(other) <= 0 ? other : one;

    assertTrue(
        deciles.standingOf(lower).points().compareTo(deciles.standingOf(higher).points()) <= 0);
  }

  @Property
  void pointsOfAnInverseMeasureFallWithTheRate(
      @ForAll("bounds") List<Performance> bounds,
      @ForAll("rates") Performance one,
      @ForAll("rates") Performance other) {
    List<Performance> falling = new ArrayList<>(bounds);
    Collections.reverse(falling);
    DecileBounds deciles = DecileBounds.fromFirst(true, falling);
    Performance lower = one.compareTo(other) <= 0 ? one : other;
    Performance higher = one.compareTo(other) <= 0 ? other : one;

    assertTrue(
        deciles.standingOf(lower).points().compareTo(deciles.standingOf(higher).points()) >= 0);
  }

  @Property
  void pointsStayBetweenOneAndTheNumberOfDeciles(
      @ForAll("bounds") List<Performance> bounds, @ForAll("rates") Performance rate) {
    DecileStanding standing = DecileBounds.fromFirst(false, bounds).standingOf(rate);

    assertTrue(standing.points().compareTo(ONE) >= 0 && standing.points().compareTo(TEN) <= 0);
    assertTrue(standing.points().minus(Points.points(standing.decile())).compareTo(ONE) < 0);
  }

  @Provide
  Arbitrary<List<Performance>> bounds() {
    return rates().list().ofSize(10).map(values -> values.stream().sorted().toList());
  }

  @Provide
  Arbitrary<Performance> rates() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
        .ofScale(2)
        .map(Performance::new);
  }
}
