package org.apmrules.api;

import org.apmrules.api.internal.Field;

/**
 * The year in which a payment or a payment adjustment that follows from an earlier performance year
 * is made (42 CFR 414.1305).
 *
 * @param value the calendar year, from {@link PolicyYear#EARLIEST} to {@link PolicyYear#LATEST}
 */
public record PaymentYear(int value) implements PolicyYear, Comparable<PaymentYear> {

  /**
   * Checks the range.
   *
   * @throws PolicyException {@link ProblemCode#OUT_OF_RANGE} for a year outside the range
   */
  public PaymentYear {
    Field.between("paymentYear", value, EARLIEST, LATEST);
  }

  /**
   * Returns the year of the given number.
   *
   * @throws PolicyException {@link ProblemCode#OUT_OF_RANGE} for a year outside the range
   */
  public static PaymentYear of(int value) {
    return new PaymentYear(value);
  }

  /**
   * Returns the performance year that lies a number of years before this payment year.
   *
   * @param years how many years earlier, as the rule that applies says
   */
  public PerformanceYear performanceYearBefore(int years) {
    return new PerformanceYear(value - years);
  }

  @Override
  public int compareTo(PaymentYear other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
