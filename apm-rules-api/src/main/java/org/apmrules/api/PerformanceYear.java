package org.apmrules.api;

import org.apmrules.api.internal.Field;

/**
 * The year whose services and results are measured. The QP Performance Period of a performance year
 * runs from January 1 to August 31 (42 CFR 414.1305).
 *
 * @param value the calendar year, from {@link PolicyYear#EARLIEST} to {@link PolicyYear#LATEST}
 */
public record PerformanceYear(int value) implements PolicyYear, Comparable<PerformanceYear> {

  /**
   * Checks the range.
   *
   * @throws PolicyException {@link ProblemCode#OUT_OF_RANGE} for a year outside the range
   */
  public PerformanceYear {
    Field.between("performanceYear", value, EARLIEST, LATEST);
  }

  /**
   * Returns the year of the given number.
   *
   * @throws PolicyException {@link ProblemCode#OUT_OF_RANGE} for a year outside the range
   */
  public static PerformanceYear of(int value) {
    return new PerformanceYear(value);
  }

  /**
   * Returns the payment year that lies a number of years after this performance year.
   *
   * @param years how many years later, as the rule that applies says
   */
  public PaymentYear paymentYearAfter(int years) {
    return new PaymentYear(value + years);
  }

  @Override
  public int compareTo(PerformanceYear other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
