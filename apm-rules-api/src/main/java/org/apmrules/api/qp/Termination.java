package org.apmrules.api.qp;

import java.time.LocalDate;
import org.apmrules.api.PolicyException;
import org.apmrules.api.internal.Field;

/**
 * The APM Entity's participation in the Advanced APM ended, by its own will or not (42 CFR
 * 414.1425(c)(5)-(6), (d)(3)-(4)).
 *
 * @param date the date of termination
 * @param bearsFinancialRisk whether, terminating on that date, the APM Entity bears financial risk
 *     for the year under the terms of the Advanced APM
 */
public record Termination(LocalDate date, boolean bearsFinancialRisk) {

  /**
   * Checks the date.
   *
   * @throws PolicyException if the date is missing
   */
  public Termination {
    Field.required("date", date);
  }
}
