package org.apmrules.api;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apmrules.api.internal.Field;

/**
 * An exact number of points of a score, such as measure achievement points of 0 to 10, or a
 * category score or final score of 0 to 100. Points that a benchmark gives between two bounds are
 * quotients without an end; they are kept as a fraction in lowest terms, so that nothing is rounded
 * before a rule says so and a score exactly at a threshold meets it.
 *
 * @param numerator the part, negative for negative points
 * @param denominator the whole, above zero
 */
public record Points(BigInteger numerator, BigInteger denominator) implements Comparable<Points> {

  private static final BigInteger LIMIT = BigInteger.TEN.pow(9);
  private static final int LONGEST = 100_000;
  private static final int DECIMALS_SHOWN = 4;

  /** No points. */
  public static final Points ZERO = new Points(BigInteger.ZERO, BigInteger.ONE);

  /**
   * Brings the fraction to lowest terms.
   *
   * @throws PolicyException {@link ProblemCode#OUT_OF_RANGE} for a denominator of zero or less, and
   *     for 10<sup>9</sup> points or more; {@link ProblemCode#NUMBER_TOO_LONG} for a fraction of
   *     more than 100,000 binary digits
   */
  public Points {
    Field.required("numerator", numerator);
    Field.required("denominator", denominator);
    if (denominator.signum() <= 0) {
      throw Field.problem(
          ProblemCode.OUT_OF_RANGE, "denominator", "A denominator above 0 is allowed.");
    }
    BigInteger common = numerator.gcd(denominator);
    if (!common.equals(BigInteger.ONE)) {
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }
    if (numerator.bitLength() > LONGEST || denominator.bitLength() > LONGEST) {
      throw Field.problem(
          ProblemCode.NUMBER_TOO_LONG,
          "points",
          "The points make a fraction of more than " + LONGEST + " binary digits.");
    }
    if (numerator.abs().compareTo(LIMIT.multiply(denominator)) >= 0) {
      throw Field.problem(ProblemCode.OUT_OF_RANGE, "points", "Less than 10^9 points are allowed.");
    }
  }

  /**
   * Returns the points written as a decimal number, such as {@code points("7.5")}.
   *
   * @throws PolicyException {@link ProblemCode#WRONG_TYPE} if the text is no decimal number
   */
  public static Points points(String decimal) {
    return of(Decimals.parse("points", decimal));
  }

  /** Returns a whole number of points. */
  public static Points points(long whole) {
    return new Points(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  /** Returns the decimal number of points. */
  public static Points of(BigDecimal decimal) {
    BigDecimal canonical = Decimals.canonical("points", decimal);
    return new Points(canonical.unscaledValue(), BigInteger.TEN.pow(canonical.scale()));
  }

  /** Returns the sum. */
  public Points plus(Points other) {
    if (denominator.equals(other.denominator)) {
      return new Points(numerator.add(other.numerator), denominator);
    }
    return new Points(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** Returns the difference, negative if there are more of the others. */
  public Points minus(Points other) {
    return plus(other.negated());
  }

  /** Returns the points with their sign turned. */
  public Points negated() {
    return new Points(numerator.negate(), denominator);
  }

  /** Returns the exact product with a rate, such as the weight of a category. */
  public Points times(Rate rate) {
    Points factor = of(rate.fraction());
    return new Points(
        numerator.multiply(factor.numerator), denominator.multiply(factor.denominator));
  }

  /** Returns the product with a count. */
  public Points times(Count count) {
    return new Points(numerator.multiply(BigInteger.valueOf(count.value())), denominator);
  }

  /**
   * Returns the exact mean that these points make over a number of things.
   *
   * @throws PolicyException {@link ProblemCode#OUT_OF_RANGE} for a count of zero
   */
  public Points dividedBy(Count count) {
    return new Points(numerator, denominator.multiply(BigInteger.valueOf(count.value())));
  }

  /**
   * Returns these points in the proportion of a part to its whole: {@code points(100)} prorated by
   * what was achieved of what was available is the percentage achieved.
   *
   * @throws PolicyException {@link ProblemCode#OUT_OF_RANGE} if the whole is not above zero
   */
  public Points prorated(Points part, Points whole) {
    return new Points(
        numerator.multiply(part.numerator).multiply(whole.denominator),
        denominator.multiply(part.denominator).multiply(whole.numerator));
  }

  /** Returns these points or the limit, whichever is lower. */
  public Points atMost(Points limit) {
    return compareTo(limit) <= 0 ? this : limit;
  }

  /** Returns these points or the floor, whichever is higher. */
  public Points atLeast(Points floor) {
    return compareTo(floor) >= 0 ? this : floor;
  }

  /** Returns the points rounded half up to a number of decimals, as the rule that applies says. */
  public Points roundedTo(int decimals) {
    return of(decimal(decimals));
  }

  /**
   * Returns the points rounded to a number of decimals, and to the even digit where they lie
   * halfway, as the rule that applies says.
   */
  public Points roundedHalfEvenTo(int decimals) {
    return of(decimal(decimals, RoundingMode.HALF_EVEN));
  }

  /** Returns whether the points lie exactly halfway between two numbers of so many decimals. */
  public boolean isHalfwayAt(int decimals) {
    return decimal(decimals, RoundingMode.HALF_UP)
            .compareTo(decimal(decimals, RoundingMode.HALF_DOWN))
        != 0;
  }

  /** Returns whether there are more than no points. */
  public boolean isPositive() {
    return numerator.signum() > 0;
  }

  /** Returns whether there are no points. */
  public boolean isZero() {
    return numerator.signum() == 0;
  }

  /** Returns the points as decimal text, rounded half up to a number of decimals. */
  public String toDecimal(int decimals) {
    return decimal(decimals).toPlainString();
  }

  @Override
  public int compareTo(Points other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /**
   * Returns the points as CMS's scoring engine prints them, with up to four decimals, such as
   * {@code 8.9585}; what is longer is rounded half up for the reader.
   */
  @Override
  public String toString() {
    return Decimals.canonical("points", decimal(DECIMALS_SHOWN)).toPlainString();
  }

  private BigDecimal decimal(int decimals) {
    return decimal(decimals, RoundingMode.HALF_UP);
  }

  private BigDecimal decimal(int decimals, RoundingMode mode) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
  }
}
