package org.apmrules.api.mipsfinalscore;

import org.apmrules.api.internal.Field;
import org.apmrules.api.mipsquality.MipsQualityCase;

/**
 * Quality that is scored on the way to the final score.
 *
 * @param reported what was reported
 */
public record QualityToScore(MipsQualityCase reported) {

  /** Checks the field. */
  public QualityToScore {
    Field.required("reported", reported);
  }
}
