package org.apmrules.api.sharedsavings;

import java.time.LocalDate;
import org.apmrules.api.internal.Field;

/**
 * The agreement period in which a performance year falls.
 *
 * @param start the day on which the agreement period began
 * @param first whether it is the ACO's first agreement period
 * @param performanceYear the number of the performance year in the agreement period, from 1; a
 *     six-month period that begins an agreement is a performance year of its own
 */
public record AgreementPeriod(LocalDate start, boolean first, int performanceYear) {

  private static final int LONGEST = 20;

  /** Checks the fields. */
  public AgreementPeriod {
    Field.required("start", start);
    Field.between("performanceYear", performanceYear, 1, LONGEST);
  }

  /** Returns whether the ACO is in the first performance year of its first agreement period. */
  public boolean isFirstPerformanceYearOfFirstAgreement() {
    return first && performanceYear == 1;
  }
}
