package org.apmrules.policy.mechanics;

import static org.apmrules.api.Money.usd;
import static org.apmrules.api.Rate.percent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.terms.LadderStep;
import org.apmrules.api.terms.LadderTerms;
import org.junit.jupiter.api.Test;

class LadderTest {

  private static final Ladder<Rate, Rate> LADDER =
      Ladder.of(
          new LadderTerms(
              List.of(
                  new LadderStep(percent("60"), percent("50")),
                  new LadderStep(percent("80"), percent("100")))));

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
  void aScoreBelowTheFirstStepOfAContractHasNoValue() {
    assertEquals(Rate.ZERO, LADDER.at(percent("59.999")));
    assertEquals(Rate.ZERO, Ladder.of(new LadderTerms(List.of())).at(percent("100")));
  }

  @Test
  void aLadderGivesMoneyForCountsAsWell() {
    Ladder<Count, Money> dollars = Ladder.of(usd("5"), List.of(Step.from(Count.of(25), usd("20"))));
    assertEquals(usd("5"), dollars.at(Count.of(24)));
    assertEquals(usd("20"), dollars.at(Count.of(25)));
  }

  @Test
  void stepsThatDoNotRiseAreRefused() {
    List<Step<Count, Money>> level =
        List.of(Step.from(Count.of(25), usd("20")), Step.from(Count.of(25), usd("24")));
    assertThrows(IllegalArgumentException.class, () -> Ladder.of(usd("0"), level));
  }

  @Test
  void aLadderReadsAsItsSteps() {
    assertEquals("50% from 60%, 100% from 80%", LADDER.toString());
  }
}
