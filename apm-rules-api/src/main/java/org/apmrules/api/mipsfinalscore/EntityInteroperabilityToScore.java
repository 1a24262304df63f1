package org.apmrules.api.mipsfinalscore;

import org.apmrules.api.internal.Field;
import org.apmrules.api.mipsinteroperability.EntityInteroperabilityCase;

/**
 * Promoting Interoperability of an APM Entity that is calculated on the way to the final score.
 *
 * @param participants the scores of the participants
 */
public record EntityInteroperabilityToScore(EntityInteroperabilityCase participants) {

  /** Checks the field. */
  public EntityInteroperabilityToScore {
    Field.required("participants", participants);
  }
}
