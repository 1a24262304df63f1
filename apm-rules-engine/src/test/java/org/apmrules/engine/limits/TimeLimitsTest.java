package org.apmrules.engine.limits;

import static org.apmrules.api.Money.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Outcome;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.TimeLimits;
import org.apmrules.engine.build.ToyBuild;
import org.apmrules.engine.toy.Fruit;
import org.apmrules.engine.toy.FruitCase;
import org.apmrules.engine.toy.FruitOverlay;
import org.apmrules.engine.toy.FruitResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeLimitsTest {

  private static final int MANY = 300;

  /** Longer than any small case takes, shorter than billions of comparisons take. */
  private static final TimeLimits SHORT = TimeLimits.DEFAULT.withOfCase(Duration.ofMillis(500));

  /** Shorter than a million firings or two million comparisons of a session take. */
  private static final TimeLimits BRIEF = TimeLimits.DEFAULT.withOfCase(Duration.ofMillis(10));

  private static final TimeLimits LONG = TimeLimits.DEFAULT.withOfCase(Duration.ofMinutes(10));

  /** Compares {@value #MANY} to the fourth power facts and never fires. */
  private static final String EXPLODING =
      """
      $a : Fruit( $price : price )
      $b : Fruit()
      $c : Fruit()
      Fruit( price > $price )
      """;

  private static final String OFTEN =
      """
      Fruit( $price : price )
      Fruit()
      Fruit()
      """;

  /** A condition that only sessions know. */
  private static final String IN_A_SESSION = "forall( Fruit() )\n";

  @TempDir Path classes;
  @TempDir Path overlay;

  private static FruitCase lot(int size) {
    return new FruitCase(
        PerformanceYear.of(2019),
        IntStream.range(0, size)
            .mapToObj(i -> new Fruit("plum " + i, usd("1"), usd(i).over(usd(1_000))))
            .toList());
  }

  private ApmRules withRule(TimeLimits limits, String conditions) throws IOException {
    FruitOverlay.write(overlay, conditions);
    return ToyBuild.load(classes, limits, overlay);
  }

  private static Problem problem(Outcome<FruitResult> outcome) {
    return assertInstanceOf(Outcome.Failed.class, outcome).problem();
  }

  @Test
  void aJoinThatExplodesEndsWithoutAnyRuleFiring() throws IOException {
    ApmRules rules = withRule(SHORT, EXPLODING);
    assertEquals(ProblemCode.EVALUATION_TIMED_OUT, problem(rules.outcome(lot(MANY))).code());
  }

  @Test
  void aJoinOfASessionThatFitsTheTimeButNotTheMemoryEndsToo() throws IOException {
    ApmRules rules = withRule(LONG, IN_A_SESSION + EXPLODING);
    Problem problem = problem(rules.outcome(lot(MANY)));
    assertEquals(ProblemCode.FIRING_LIMIT, problem.code());
    assertTrue(problem.message().contains("2000000 times"), problem.message());
  }

  @Test
  void aJoinOfASessionLooksAtTheClock() throws IOException {
    ApmRules rules = withRule(BRIEF, IN_A_SESSION + EXPLODING);
    assertEquals(ProblemCode.EVALUATION_TIMED_OUT, problem(rules.outcome(lot(MANY))).code());
  }

  @Test
  void rulesThatFireTooOftenEnd() throws IOException {
    ApmRules rules = withRule(LONG, OFTEN);
    Problem problem = problem(rules.outcome(lot(MANY)));
    assertEquals(ProblemCode.FIRING_LIMIT, problem.code());
    assertTrue(problem.message().contains("1000000 times"), problem.message());
  }

  @Test
  void rulesThatFireLookAtTheClock() throws IOException {
    ApmRules rules = withRule(BRIEF, OFTEN);
    assertEquals(ProblemCode.EVALUATION_TIMED_OUT, problem(rules.outcome(lot(MANY))).code());
  }

  @Test
  void theOtherCasesOfABatchGoOn() throws IOException {
    ApmRules rules = withRule(SHORT, EXPLODING);
    List<Outcome<FruitResult>> outcomes =
        rules.determineAll(Stream.of(lot(2), lot(MANY), lot(1))).toList();
    assertInstanceOf(Outcome.Determined.class, outcomes.get(0));
    assertEquals(ProblemCode.EVALUATION_TIMED_OUT, problem(outcomes.get(1)).code());
    assertInstanceOf(Outcome.Determined.class, outcomes.get(2));
  }

  @Test
  void whenTheTimeOfABatchIsOverEachCaseLeftHasThatOutcome() throws IOException {
    ApmRules rules = ToyBuild.load(classes, TimeLimits.DEFAULT.withOfBatch(Duration.ofNanos(1)));
    List<Outcome<FruitResult>> outcomes =
        rules.determineAll(Stream.of(lot(1), lot(1), lot(1))).toList();
    assertEquals(3, outcomes.size());
    assertEquals(ProblemCode.EVALUATION_TIMED_OUT, problem(outcomes.get(2)).code());
  }

  @Test
  void aTimeThatIsNotAboveZeroIsRefused() {
    Problem problem =
        assertThrows(PolicyException.class, () -> TimeLimits.DEFAULT.withOfCase(Duration.ZERO))
            .problem();
    assertEquals(ProblemCode.OUT_OF_RANGE, problem.code());
    assertEquals("ofCase", problem.field().orElseThrow());
  }
}
