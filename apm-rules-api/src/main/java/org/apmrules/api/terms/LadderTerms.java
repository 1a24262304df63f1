package org.apmrules.api.terms;

import java.util.List;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * A ladder from scores to values. A score has the value of the highest step that it reaches; below
 * the first step the value is 0%.
 *
 * @param steps the steps, each from a higher score than the one before
 */
public record LadderTerms(List<LadderStep> steps) {

  /** Checks the order of the steps. */
  public LadderTerms {
    steps = Field.list("steps", steps);
    for (int i = 1; i < steps.size(); i++) {
      Rate before = steps.get(i - 1).from();
      Rate from = steps.get(i).from();
      if (from.compareTo(before) <= 0) {
        throw Field.contradiction(
            "steps[" + i + "].from",
            from + " was given, but the step before is from " + before + ".");
      }
    }
  }
}
