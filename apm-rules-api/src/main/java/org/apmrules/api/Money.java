package org.apmrules.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apmrules.api.internal.Field;

/**
 * An exact amount of US dollars. Operations are exact; the only rounding is {@link #roundedToCent}
 * and {@link #roundedToDollar}, which a rule names and whose authority its citation gives. Equal
 * amounts are equal whatever their scale: {@code usd("1.50")} equals {@code usd("1.5")}.
 *
 * @param amount the dollars, below 10<sup>15</sup> either way
 */
public record Money(BigDecimal amount) implements Comparable<Money> {

  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);

  /** Nothing. */
  public static final Money ZERO = new Money(BigDecimal.ZERO);

  /**
   * Brings the amount to its shortest form.
   *
   * @throws PolicyException {@link ProblemCode#OUT_OF_RANGE} for 10<sup>15</sup> dollars or more,
   *     {@link ProblemCode#NUMBER_TOO_LONG} for more than 80 digits
   */
  public Money {
    amount = Decimals.canonical("amount", Field.required("amount", amount));
    if (amount.abs().compareTo(LIMIT) >= 0) {
      throw Field.problem(
          ProblemCode.OUT_OF_RANGE,
          "amount",
          "An amount of 10^"
              + (amount.precision() - amount.scale() - 1)
              + " dollars was given; less than 10^15 is allowed.");
    }
  }

  /**
   * Returns the amount written as decimal dollars, such as {@code "1250.75"}.
   *
   * @throws PolicyException {@link ProblemCode#WRONG_TYPE} if the text is no decimal number
   */
  public static Money usd(String dollars) {
    return new Money(Decimals.parse("amount", dollars));
  }

  /** Returns a whole number of dollars. */
  public static Money usd(long dollars) {
    return new Money(BigDecimal.valueOf(dollars));
  }

  /** Returns the sum. */
  public Money plus(Money other) {
    return new Money(amount.add(other.amount));
  }

  /** Returns the difference, negative if the other amount is larger. */
  public Money minus(Money other) {
    return new Money(amount.subtract(other.amount));
  }

  /** Returns the exact product with a rate. */
  public Money times(Rate rate) {
    return new Money(amount.multiply(rate.fraction()));
  }

  /** Returns the product with a count. */
  public Money times(Count count) {
    return new Money(amount.multiply(BigDecimal.valueOf(count.value())));
  }

  /** Returns the amount with its sign turned. */
  public Money negated() {
    return new Money(amount.negate());
  }

  /** Returns this amount or the limit, whichever is lower. */
  public Money atMost(Money limit) {
    return compareTo(limit) <= 0 ? this : limit;
  }

  /** Returns this amount or the floor, whichever is higher. */
  public Money atLeast(Money floor) {
    return compareTo(floor) >= 0 ? this : floor;
  }

  /** Returns the unrounded ratio of this amount to a whole, which must be positive. */
  public Ratio over(Money whole) {
    return Ratio.of(this, whole);
  }

  /** Returns the amount rounded half up (away from zero) to whole cents. */
  public Money roundedToCent() {
    return new Money(amount.setScale(2, RoundingMode.HALF_UP));
  }

  /** Returns the amount rounded half up (away from zero) to whole dollars. */
  public Money roundedToDollar() {
    return new Money(amount.setScale(0, RoundingMode.HALF_UP));
  }

  /** Returns whether the amount is below zero. */
  public boolean isNegative() {
    return amount.signum() < 0;
  }

  /** Returns whether the amount is above zero. */
  public boolean isPositive() {
    return amount.signum() > 0;
  }

  /** Returns whether the amount is zero. */
  public boolean isZero() {
    return amount.signum() == 0;
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(other.amount);
  }

  /** Returns the decimal dollars with at least two decimals, such as {@code 1250.50}. */
  public String toDecimal() {
    return (amount.scale() < 2 ? amount.setScale(2) : amount).toPlainString();
  }

  /** Returns the amount as people write it, such as {@code $1,250.50} or {@code -$3.00}. */
  @Override
  public String toString() {
    String decimal = toDecimal();
    String sign = decimal.startsWith("-") ? "-" : "";
    String digits = decimal.substring(sign.length());
    int point = digits.indexOf('.');
    StringBuilder text = new StringBuilder(digits);
    for (int i = point - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    return sign + "$" + text;
  }
}
