package org.apmrules.api.mipsfinalscore;

import org.apmrules.api.internal.Field;
import org.apmrules.api.mipsactivities.ActivitiesCase;

/**
 * Improvement activities that are scored on the way to the final score.
 *
 * @param reported what was reported or calculated
 */
public record ActivitiesToScore(ActivitiesCase reported) {

  /** Checks the field. */
  public ActivitiesToScore {
    Field.required("reported", reported);
  }
}
