package org.apmrules.api.mipsactivities;

import org.apmrules.api.Points;
import org.apmrules.api.internal.Field;

/**
 * The improvement activities score that CMS assigned to an APM for what it requires.
 *
 * @param points the points of 40
 */
public record AssignedActivities(Points points) {

  /** Checks the field. */
  public AssignedActivities {
    Field.required("points", points);
  }
}
