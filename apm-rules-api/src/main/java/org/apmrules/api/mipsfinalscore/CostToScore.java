package org.apmrules.api.mipsfinalscore;

import org.apmrules.api.internal.Field;
import org.apmrules.api.mipscost.CostCase;

/**
 * Cost that is scored on the way to the final score.
 *
 * @param reported what was reported or calculated
 */
public record CostToScore(CostCase reported) {

  /** Checks the field. */
  public CostToScore {
    Field.required("reported", reported);
  }
}
