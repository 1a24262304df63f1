package org.apmrules.api.mipsquality;

import org.apmrules.api.Count;
import org.apmrules.api.internal.Field;

/**
 * What CMS found that a submitter could have reported where that is less than policy requires
 * (eligible measure applicability).
 *
 * @param measures how many quality measures are available and applicable
 * @param highPriorityApplicable whether a high priority measure is among them
 */
public record EligibleMeasures(Count measures, boolean highPriorityApplicable) {

  /** Checks the fields. */
  public EligibleMeasures {
    Field.required("measures", measures);
  }
}
