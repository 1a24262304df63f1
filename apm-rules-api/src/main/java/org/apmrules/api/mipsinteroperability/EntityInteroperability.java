package org.apmrules.api.mipsinteroperability;

import java.util.Optional;
import org.apmrules.api.Points;
import org.apmrules.api.internal.Field;

/**
 * The Promoting Interoperability score of an APM Entity.
 *
 * @param percentScore the mean of the participants' scores, unrounded; left out if the category is
 *     scored for none of them, so that its weight is zero
 */
public record EntityInteroperability(Optional<Points> percentScore) {

  /** Checks the field. */
  public EntityInteroperability {
    Field.optional("percentScore", percentScore);
  }
}
