package org.apmrules.api.sharedsavingsquality;

import org.apmrules.api.internal.Field;

/**
 * The standing of an ACO on one of the measures for which health equity points are given.
 *
 * @param measure the identifier of the measure
 * @param third its third
 */
public record EquityStanding(String measure, PerformanceThird third) {

  /** Checks the fields. */
  public EquityStanding {
    Field.text("measure", measure);
    Field.required("third", third);
  }
}
