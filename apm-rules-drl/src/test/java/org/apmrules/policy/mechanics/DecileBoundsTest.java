package org.apmrules.policy.mechanics;

import static org.apmrules.api.Performance.performance;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.Performance;
import org.apmrules.api.Points;
import org.apmrules.api.Rate;
import org.apmrules.api.benchmark.Benchmark;
import org.apmrules.api.benchmark.BenchmarkForm;
import org.apmrules.api.benchmark.MedianBenchmark;
import org.junit.jupiter.api.Test;

class DecileBoundsTest {

  private final DecileBounds higherIsBetter = of(false, "0 26.89 40.49 50 57.07 64.79 73.08 82.71");

  @Test
  void aValueInADecileEarnsItsNumberAndThePartOfTheWay() {
    assertEquals(
        Points.points(8).plus(Points.points(1).prorated(points("923"), points("963"))),
        of(false, "0 26.89 40.49 50 57.07 64.79 73.08 82.71 96.44")
            .standingOf(performance("82.31"))
            .points());
  }

  @Test
  void aValueAtTheBeginningOfADecileIsInIt() {
    assertEquals(4, higherIsBetter.standingOf(performance("40.49")).decile());
    assertEquals(3, higherIsBetter.standingOf(performance("40.48")).decile());
  }

  @Test
  void theStandingNamesTheBoundsBetweenWhichTheValueLies() {
    DecileStanding standing = higherIsBetter.standingOf(performance("45"));

    assertEquals(Optional.of(performance("40.49")), standing.lower());
    assertEquals(Optional.of(performance("50")), standing.upper());
    assertEquals("4.4742 points in decile 4 from 40.49 to 50", standing.toString());
  }

  @Test
  void ofEmptyDecilesTheHighestCounts() {
    DecileBounds bounds = of(false, "0 0 30 40 50 60 70 80 90");

    assertEquals(3, bounds.standingOf(performance("12.44")).decile());
    assertEquals("3.4147", bounds.standingOf(performance("12.44")).points().toString());
  }

  @Test
  void ifTheBestIsReachedByManyItEarnsTheHighestDecile() {
    DecileBounds bounds = of(false, "0 96.15 99.44 100 100 100 100 100 100");

    assertEquals(Points.points(10), bounds.standingOf(performance("100")).points());
    assertEquals(4, bounds.standingOf(performance("99.99")).decile());
  }

  @Test
  void lowerIsBetterTurnsTheSigns() {
    DecileBounds bounds = of(true, "100 100 70 60 50 40 30 20 10");

    assertEquals("9.541", bounds.standingOf(performance("14.59")).points().toString());
    assertEquals(Points.points(10), bounds.standingOf(performance("10")).points());
    assertEquals(3, bounds.standingOf(performance("100")).decile());
    assertEquals(1, bounds.standingOf(performance("100.01")).decile());
  }

  @Test
  void theFirstDecileIsInterpolatedOnlyIfItsBeginningIsKnown() {
    DecileBounds known = DecileBounds.fromFirst(false, values("1 10 20"));
    DecileBounds unknown = of(false, "10 20");

    assertEquals("1.4444", known.standingOf(performance("5")).points().toString());
    assertEquals(Points.points(1), known.standingOf(performance("0.5")).points());
    assertEquals(Points.points(1), unknown.standingOf(performance("5")).points());
  }

  @Test
  void percentilesOfAnInverseMeasureAreReadFromTheHighest() {
    Benchmark benchmark =
        new Benchmark(
            true,
            BenchmarkForm.PERCENTILES,
            values("6.25 17.07 22.5 27.32 32.26 38.165 46.15 57.6 75 93.33 99.52"));

    assertEquals(
        DecileBounds.fromFirst(
            true, values("99.52 93.33 75 57.6 46.15 38.165 32.26 27.32 22.5 17.07")),
        DecileBounds.of(benchmark));
  }

  @Test
  void theHighestPercentileBoundsNothingWhereHigherIsBetter() {
    Benchmark benchmark =
        new Benchmark(false, BenchmarkForm.PERCENTILES, values("1 10 20 30 40 50 60 70 80 90 99"));

    assertEquals(
        Points.points(10), DecileBounds.of(benchmark).standingOf(performance("90")).points());
    assertEquals(
        DecileBounds.fromFirst(false, values("1 10 20 30 40 50 60 70 80 90")),
        DecileBounds.of(benchmark));
  }

  @Test
  void stepsOfStandardDeviationsBoundDecilesAroundTheMedian() {
    DeviationSteps steps =
        new DeviationSteps(
            List.of(Rate.fraction("1.5"), Rate.fraction("0.5"), Rate.fraction("-0.5")));

    assertEquals(
        DecileBounds.fromFirst(true, values("36.4 32.8 29.2")),
        steps.around(new MedianBenchmark(performance("31"), performance("3.6"))));
  }

  @Test
  void boundsOutOfOrderAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> of(false, "10 9"));
    assertThrows(IllegalArgumentException.class, () -> of(true, "9 10"));
    assertThrows(IllegalArgumentException.class, () -> of(true, ""));
  }

  private static Points points(String decimal) {
    return Points.points(decimal);
  }

  private static DecileBounds of(boolean lowerIsBetter, String bounds) {
    return new DecileBounds(lowerIsBetter, Optional.empty(), values(bounds));
  }

  private static List<Performance> values(String decimals) {
    return Arrays.stream(decimals.split(" "))
        .filter(each -> !each.isEmpty())
        .map(Performance::performance)
        .toList();
  }
}
