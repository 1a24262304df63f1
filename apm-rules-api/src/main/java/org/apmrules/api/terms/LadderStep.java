package org.apmrules.api.terms;

import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * A step of a ladder from scores to values.
 *
 * @param from the lowest score on the step, 0% or more
 * @param value what a score on the step gives, 0% to 100%
 */
public record LadderStep(Rate from, Rate value) {

  /** Checks the step. */
  public LadderStep {
    Field.notNegative("from", from);
    Field.share("value", value);
  }

  @Override
  public String toString() {
    return value + " from " + from;
  }
}
