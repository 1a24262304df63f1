package org.apmrules.policy.mechanics;

import java.util.List;
import java.util.stream.Collectors;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Rate;
import org.apmrules.api.terms.LadderStep;
import org.apmrules.api.terms.LadderTerms;

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
   * @throws PolicyException if the steps do not rise
   */
  public Ladder {
    steps = new LadderTerms(steps).steps();
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
