package org.apmrules.policy.mechanics;

import java.util.List;
import java.util.stream.Collectors;
import org.apmrules.api.Rate;
import org.apmrules.api.terms.LadderTerms;

/**
 * A ladder from scores to values: a score has the value of the highest step that it reaches, and no
 * more until it reaches the next.
 *
 * @param below the value of a score below the first step
 * @param steps the steps, each from a higher score than the one before
 * @param <S> what scores are: rates, points or counts
 * @param <V> what values are: rates or money
 */
public record Ladder<S extends Comparable<S>, V>(V below, List<Step<S, V>> steps) {

  /**
   * Checks the order of the steps.
   *
   * @throws IllegalArgumentException if the steps do not rise
   */
  public Ladder {
    steps = List.copyOf(steps);
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).lowest().compareTo(steps.get(i - 1).lowest()) <= 0) {
        throw new IllegalArgumentException("Each step is above the one before: " + steps);
      }
    }
  }

  /** Returns a ladder. */
  public static <S extends Comparable<S>, V> Ladder<S, V> of(V below, List<Step<S, V>> steps) {
    return new Ladder<>(below, steps);
  }

  /** Returns the ladder of a contract. */
  public static Ladder<Rate, Rate> of(LadderTerms terms) {
    return of(
        Rate.ZERO,
        terms.steps().stream().map(step -> Step.from(step.from(), step.value())).toList());
  }

  /** Returns the value of a score; a score exactly at a step is on it. */
  public V at(S score) {
    V value = below;
    for (Step<S, V> step : steps) {
      if (score.compareTo(step.lowest()) >= 0) {
        value = step.value();
      }
    }
    return value;
  }

  @Override
  public String toString() {
    return steps.stream().map(Step::toString).collect(Collectors.joining(", "));
  }
}
