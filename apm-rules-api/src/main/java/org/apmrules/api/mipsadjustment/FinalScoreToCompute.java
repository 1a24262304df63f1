package org.apmrules.api.mipsadjustment;

import org.apmrules.api.internal.Field;
import org.apmrules.api.mipsfinalscore.FinalScoreCase;

/**
 * A final score that is computed on the way to the adjustment.
 *
 * @param scoring what it is computed from
 */
public record FinalScoreToCompute(FinalScoreCase scoring) {

  /** Checks the field. */
  public FinalScoreToCompute {
    Field.required("scoring", scoring);
  }
}
