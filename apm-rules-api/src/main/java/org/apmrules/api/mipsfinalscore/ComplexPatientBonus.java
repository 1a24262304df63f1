package org.apmrules.api.mipsfinalscore;

import org.apmrules.api.Points;
import org.apmrules.api.internal.Field;

/**
 * The complex patient bonus.
 *
 * @param points what it adds to the final score
 */
public record ComplexPatientBonus(Points points) {

  /** Checks the field. */
  public ComplexPatientBonus {
    Field.required("points", points);
  }
}
