package org.apmrules.api.mipsfinalscore;

import org.apmrules.api.internal.Field;
import org.apmrules.api.mipsinteroperability.InteroperabilityCase;

/**
 * Promoting Interoperability that is scored on the way to the final score.
 *
 * @param reported what was reported or calculated
 */
public record InteroperabilityToScore(InteroperabilityCase reported) {

  /** Checks the field. */
  public InteroperabilityToScore {
    Field.required("reported", reported);
  }
}
