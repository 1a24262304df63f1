package org.apmrules.api;

import java.math.BigDecimal;
import org.apmrules.api.internal.Field;

/**
 * What was measured: the performance of a clinician, group or APM Entity on a measure, or a bound
 * of the measure's benchmark. It is exact and in the unit in which CMS publishes the benchmark:
 * percent for a proportion ({@code 82.31} means 82.31 percent), dollars for a cost, and for other
 * measures whatever they count, such as minutes or admissions per 100 person-years. Equal values
 * are equal whatever their scale.
 *
 * @param value the value, below 10<sup>12</sup> either way
 */
public record Performance(BigDecimal value) implements Comparable<Performance> {

  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);

  /** Nothing measured, such as a performance rate of zero percent. */
  public static final Performance ZERO = new Performance(BigDecimal.ZERO);

  /**
   * Brings the value to its shortest form.
   *
   * @throws PolicyException {@link ProblemCode#OUT_OF_RANGE} for 10<sup>12</sup> or more, {@link
   *     ProblemCode#NUMBER_TOO_LONG} for more than 80 digits
   */
  public Performance {
    value = Decimals.canonical("performance", Field.required("performance", value));
    if (value.abs().compareTo(LIMIT) >= 0) {
      throw Field.problem(
          ProblemCode.OUT_OF_RANGE,
          "performance",
          "A value of 10^"
              + (value.precision() - value.scale() - 1)
              + " was given; less than 10^12 is allowed.");
    }
  }

  /**
   * Returns the value written as a decimal number in the unit of the benchmark.
   *
   * @throws PolicyException {@link ProblemCode#WRONG_TYPE} if the text is no decimal number
   */
  public static Performance performance(String decimal) {
    return new Performance(Decimals.parse("performance", decimal));
  }

  /** Returns the difference. */
  public Performance minus(Performance other) {
    return new Performance(value.subtract(other.value));
  }

  /** Returns the sum. */
  public Performance plus(Performance other) {
    return new Performance(value.add(other.value));
  }

  /** Returns the exact product with a rate, such as one and a half standard deviations. */
  public Performance times(Rate rate) {
    return new Performance(value.multiply(rate.fraction()));
  }

  /** Returns whether the value is above zero. */
  public boolean isPositive() {
    return value.signum() > 0;
  }

  @Override
  public int compareTo(Performance other) {
    return value.compareTo(other.value);
  }

  /** Returns the decimal number. */
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
