package org.apmrules.api.mipsapm;

import java.time.LocalDate;
import org.apmrules.api.internal.Field;

/**
 * The first performance year of a model that is new in the year of the case.
 *
 * @param begins its first day
 */
public record FirstPerformanceYear(LocalDate begins) {

  /** Checks the day. */
  public FirstPerformanceYear {
    Field.required("begins", begins);
  }
}
