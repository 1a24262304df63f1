package org.apmrules.api.acobenchmark;

import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.internal.Field;

/**
 * One of the three years before the agreement period.
 *
 * @param year the year
 * @param counted whether the year was reconciled and its savings were not withheld for
 *     non-compliance; a year that does not count has savings of nothing
 * @param savings the per-capita savings or, negative, losses, in dollars
 */
public record PriorYear(PerformanceYear year, boolean counted, Money savings) {

  /** Checks the fields. */
  public PriorYear {
    Field.required("year", year);
    Field.required("savings", savings);
  }
}
