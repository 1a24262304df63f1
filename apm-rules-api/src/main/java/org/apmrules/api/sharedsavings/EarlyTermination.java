package org.apmrules.api.sharedsavings;

import org.apmrules.api.Count;
import org.apmrules.api.internal.Field;

/**
 * The end of an agreement before the end of the performance year.
 *
 * @param months the months of the performance year in which the ACO took part
 */
public record EarlyTermination(Count months) {

  /** Checks the field. */
  public EarlyTermination {
    Field.required("months", months);
  }
}
