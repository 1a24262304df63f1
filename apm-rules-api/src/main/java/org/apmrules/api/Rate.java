package org.apmrules.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apmrules.api.internal.Field;

/**
 * An exact share or percentage, held as a fraction of one: {@code percent("8")} is 0.08. Equal
 * rates are equal whatever their scale.
 *
 * @param fraction the rate as a fraction of one, below 10<sup>6</sup> either way
 */
public record Rate(BigDecimal fraction) implements Comparable<Rate> {

  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(6);

  /** Zero percent. */
  public static final Rate ZERO = new Rate(BigDecimal.ZERO);

  /** One hundred percent. */
  public static final Rate ONE = new Rate(BigDecimal.ONE);

  /**
   * Brings the fraction to its shortest form.
   *
   * @throws PolicyException {@link ProblemCode#OUT_OF_RANGE} for 10<sup>6</sup> or more, {@link
   *     ProblemCode#NUMBER_TOO_LONG} for more than 80 digits
   */
  public Rate {
    fraction = Decimals.canonical("rate", Field.required("rate", fraction));
    if (fraction.abs().compareTo(LIMIT) >= 0) {
      throw Field.problem(
          ProblemCode.OUT_OF_RANGE,
          "rate",
          "A rate of 10^"
              + (fraction.precision() - fraction.scale() - 1)
              + " was given; less than 10^6 is allowed.");
    }
  }

  /**
   * Returns the rate written in percent, such as {@code percent("1.88")} for 1.88 percent.
   *
   * @throws PolicyException {@link ProblemCode#WRONG_TYPE} if the text is no decimal number
   */
  public static Rate percent(String percent) {
    return new Rate(Decimals.parse("rate", percent).movePointLeft(2));
  }

  /**
   * Returns the rate written as a fraction of one, such as {@code fraction("0.0188")}.
   *
   * @throws PolicyException {@link ProblemCode#WRONG_TYPE} if the text is no decimal number
   */
  public static Rate fraction(String fraction) {
    return new Rate(Decimals.parse("rate", fraction));
  }

  /** Returns the sum. */
  public Rate plus(Rate other) {
    return new Rate(fraction.add(other.fraction));
  }

  /** Returns the difference. */
  public Rate minus(Rate other) {
    return new Rate(fraction.subtract(other.fraction));
  }

  /** Returns the exact product: the share of a share. */
  public Rate times(Rate other) {
    return new Rate(fraction.multiply(other.fraction));
  }

  /** Returns this rate or the limit, whichever is lower. */
  public Rate atMost(Rate limit) {
    return compareTo(limit) <= 0 ? this : limit;
  }

  /** Returns this rate or the floor, whichever is higher. */
  public Rate atLeast(Rate floor) {
    return compareTo(floor) >= 0 ? this : floor;
  }

  /** Returns what remains of the whole: one hundred percent less this rate. */
  public Rate complement() {
    return ONE.minus(this);
  }

  /**
   * Returns the fraction rounded half up to a number of decimals, as the rule that applies says.
   */
  public Rate roundedTo(int decimals) {
    return new Rate(fraction.setScale(decimals, RoundingMode.HALF_UP));
  }

  /** Returns whether the rate is above zero. */
  public boolean isPositive() {
    return fraction.signum() > 0;
  }

  @Override
  public int compareTo(Rate other) {
    return fraction.compareTo(other.fraction);
  }

  /** Returns the rate in percent, such as {@code 1.88%}. */
  @Override
  public String toString() {
    BigDecimal percent = fraction.movePointRight(2);
    BigDecimal stripped = percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros();
    return stripped.toPlainString() + "%";
  }
}
