package org.apmrules.api.mipsadjustment;

import org.apmrules.api.Points;
import org.apmrules.api.internal.Field;

/**
 * A final score that was given.
 *
 * @param points the final score
 */
public record KnownFinalScore(Points points) {

  /** Checks the field. */
  public KnownFinalScore {
    Field.required("points", points);
  }
}
