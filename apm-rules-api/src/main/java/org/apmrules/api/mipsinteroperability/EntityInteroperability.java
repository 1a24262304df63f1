package org.apmrules.api.mipsinteroperability;

import java.util.Optional;
import org.apmrules.api.Points;
import org.apmrules.api.internal.Field;

/**
 * The Promoting Interoperability score of an APM Entity.
 *
 * @param scored whether the category is scored for any of the participants; if not, its weight is
 *     zero
 * @param percentScore the mean of the participants' scores, unrounded; left out if there is none
 */
public record EntityInteroperability(boolean scored, Optional<Points> percentScore) {

  /** Checks the field. */
  public EntityInteroperability {
    Field.optional("percentScore", percentScore);
  }
}
