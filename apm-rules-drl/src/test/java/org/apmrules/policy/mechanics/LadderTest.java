package org.apmrules.policy.mechanics;

import static org.apmrules.api.Rate.percent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Rate;
import org.apmrules.api.terms.LadderStep;
import org.junit.jupiter.api.Test;

class LadderTest {

  private static final Ladder LADDER =
      new Ladder(
          List.of(
              new LadderStep(percent("60"), percent("50")),
              new LadderStep(percent("80"), percent("100"))));

  @Test
  void aScoreExactlyAtAStepIsOnIt() {
    assertEquals(percent("50"), LADDER.at(percent("60")));
    assertEquals(percent("100"), LADDER.at(percent("80")));
  }

  @Test
  void aScoreBetweenStepsHasTheLowerOne() {
    assertEquals(percent("50"), LADDER.at(percent("79.999")));
  }

  @Test
  void aScoreBelowTheFirstStepHasNoValue() {
    assertEquals(Rate.ZERO, LADDER.at(percent("59.999")));
    assertEquals(Rate.ZERO, new Ladder(List.of()).at(percent("100")));
  }

  @Test
  void stepsThatDoNotRiseAreRefused() {
    assertThrows(
        PolicyException.class,
        () ->
            new Ladder(
                List.of(
                    new LadderStep(percent("60"), percent("50")),
                    new LadderStep(percent("60"), percent("100")))));
  }

  @Test
  void aLadderReadsAsItsSteps() {
    assertEquals("50% from 60%, 100% from 80%", LADDER.toString());
  }
}
