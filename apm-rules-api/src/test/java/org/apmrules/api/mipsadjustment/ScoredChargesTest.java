package org.apmrules.api.mipsadjustment;

import static org.apmrules.api.Money.usd;
import static org.apmrules.api.Points.points;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.junit.jupiter.api.Test;

class ScoredChargesTest {

  @Test
  void cliniciansOfOneScoreAreAddedUpToTheCentFromTheLowestScoreToTheHighest() {
    assertEquals(
        List.of(
            new ChargesAtScore(points("18.75"), Count.of(1), usd("5")),
            new ChargesAtScore(points("75"), Count.of(2), usd("0.30"))),
        Stream.of(
                new ScoredCharges(points("75.00"), usd("0.10")),
                new ScoredCharges(points("18.75"), usd("5")),
                new ScoredCharges(points("75"), usd("0.20")))
            .collect(ScoredCharges.byFinalScore()));
  }

  @Test
  void aParallelStreamGivesTheSame() {
    List<ScoredCharges> population =
        IntStream.range(0, 5_000)
            .mapToObj(i -> new ScoredCharges(points(i % 101), usd(i).times(Count.of(3))))
            .toList();
    assertEquals(
        population.stream().collect(ScoredCharges.byFinalScore()),
        population.parallelStream().collect(ScoredCharges.byFinalScore()));
  }

  @Test
  void aScoreAboveHundredIsRefused() {
    assertRefused(ProblemCode.OUT_OF_RANGE, () -> new ScoredCharges(points("100.01"), Money.ZERO));
  }

  @Test
  void negativeChargesAreRefused() {
    assertRefused(ProblemCode.OUT_OF_RANGE, () -> new ScoredCharges(points(1), usd(-1)));
  }

  private static void assertRefused(ProblemCode code, Runnable construction) {
    PolicyException refused = assertThrows(PolicyException.class, construction::run);
    assertEquals(code, refused.problem().code());
  }
}
