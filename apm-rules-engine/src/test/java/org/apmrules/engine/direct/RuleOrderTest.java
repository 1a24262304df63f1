package org.apmrules.engine.direct;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleOrderTest {

  private static DirectRule rule(Class<?> reads, Class<?> concludes) {
    return new DirectRule(Set.of(reads), List.of(concludes), 0, 0, (run, frame) -> false);
  }

  @Test
  void aRuleComesAfterThoseThatConcludeWhatItReadsOrWhatIsOfThatType() {
    DirectRule last = rule(Number.class, Thread.class);
    DirectRule first = rule(String.class, Character.class);
    DirectRule second = rule(Character.class, Integer.class);
    assertEquals(
        Optional.of(List.of(first, second, last)), RuleOrder.of(List.of(last, first, second)));
  }

  @Test
  void rulesThatReadInACircleHaveNoOrder() {
    assertEquals(
        Optional.empty(),
        RuleOrder.of(
            List.of(rule(String.class, Integer.class), rule(Integer.class, String.class))));
  }
}
