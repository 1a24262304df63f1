package org.apmrules.engine.evaluate;

import java.time.Duration;
import java.util.function.Supplier;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Stops an evaluation that takes too long, from inside its own thread: rules look at the clock when
 * they fire and when they compare facts.
 */
final class EvaluationClock {

  /**
   * A session keeps each pair of facts that it compared: far more than any case needs, far fewer
   * than fill a memory.
   */
  private static final int MOST_COMPARISONS = 2_000_000;

  private static final int COMPARISONS_BETWEEN_LOOKS = 1_024;

  private static final ThreadLocal<@Nullable EvaluationClock> RUNNING = new ThreadLocal<>();

  private final Duration limit;
  private final long start = System.nanoTime();
  private int comparisons;

  private EvaluationClock(Duration limit) {
    this.limit = limit;
  }

  /**
   * Evaluates within a limit; inside another evaluation, within that one's.
   *
   * @throws PolicyException {@link ProblemCode#EVALUATION_TIMED_OUT} if it takes longer
   */
  static <T> T within(Duration limit, Supplier<T> evaluation) {
    if (RUNNING.get() != null) {
      return evaluation.get();
    }
    EvaluationClock clock = new EvaluationClock(limit);
    RUNNING.set(clock);
    try {
      clock.look();
      return evaluation.get();
    } finally {
      RUNNING.set(null);
    }
  }

  /** Ends the evaluation if its time is over. */
  static void check() {
    EvaluationClock clock = RUNNING.get();
    if (clock != null) {
      clock.look();
    }
  }

  /**
   * Counts a comparison of facts in a session; ends the evaluation if its time is over or there
   * were too many.
   */
  static void compared() {
    EvaluationClock clock = RUNNING.get();
    if (clock != null) {
      clock.count();
    }
  }

  private void count() {
    comparisons++;
    if (comparisons % COMPARISONS_BETWEEN_LOOKS == 0) {
      look();
    }
    if (comparisons > MOST_COMPARISONS) {
      throw new PolicyException(
          Problem.of(
              ProblemCode.FIRING_LIMIT,
              "The rules compared facts with each other more than "
                  + MOST_COMPARISONS
                  + " times; join the patterns by a field that they share."));
    }
  }

  private void look() {
    if (System.nanoTime() - start >= limit.toNanos()) {
      throw new PolicyException(
          Problem.of(
              ProblemCode.EVALUATION_TIMED_OUT,
              "The evaluation did not end within " + limit + "."));
    }
  }
}
