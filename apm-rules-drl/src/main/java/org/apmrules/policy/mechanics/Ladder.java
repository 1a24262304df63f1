package org.apmrules.policy.mechanics;

import java.util.List;
import java.util.stream.Collectors;
import org.apmrules.api.Rate;
import org.apmrules.api.terms.LadderStep;

/**
 * A ladder from scores to values: a score has the value of the highest step that it reaches, and no
 * more until it reaches the next. A score below the first step has the value zero.
 *
 * @param steps the steps, each from a higher score than the one before
 */
public record Ladder(List<LadderStep> steps) {

  /**
   * Checks the order of the steps.
   *
   * @throws IllegalArgumentException if the steps do not rise
   */
  public Ladder {
    steps = List.copyOf(steps);
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).from().compareTo(steps.get(i - 1).from()) <= 0) {
        throw new IllegalArgumentException("Each step is from a higher score: " + steps);
      }
    }
  }

  /** Returns the value of a score; a score exactly at a step is on it. */
  public Rate at(Rate score) {
    Rate value = Rate.ZERO;
    for (LadderStep step : steps) {
      if (score.compareTo(step.from()) >= 0) {
        value = step.value();
      }
    }
    return value;
  }

  @Override
  public String toString() {
    return steps.stream().map(LadderStep::toString).collect(Collectors.joining(", "));
  }
}
