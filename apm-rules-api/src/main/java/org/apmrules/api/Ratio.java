package org.apmrules.api;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apmrules.api.internal.Field;

/**
 * The exact, unrounded quotient of two amounts or counts, such as a Threshold Score. It is kept as
 * numerator and denominator and compared by cross-multiplication, so that a score exactly at a
 * threshold meets it. Ratios of equal value are equal: 1/2 equals 50/100.
 *
 * @param numerator the part
 * @param denominator the whole, above zero
 */
public record Ratio(BigDecimal numerator, BigDecimal denominator) implements Comparable<Ratio> {

  private static final MathContext DISPLAY = new MathContext(6, RoundingMode.HALF_UP);

  /**
   * Checks the denominator.
   *
   * @throws PolicyException {@link ProblemCode#OUT_OF_RANGE} for a denominator of zero or less
   */
  public Ratio {
    numerator = Decimals.canonical("numerator", Field.required("numerator", numerator));
    denominator = Decimals.canonical("denominator", Field.required("denominator", denominator));
    if (denominator.signum() <= 0) {
      throw Field.problem(
          ProblemCode.OUT_OF_RANGE,
          "denominator",
          denominator.toPlainString() + " was given; a number above 0 is allowed.");
    }
  }

  /** Returns the ratio of two amounts. */
  public static Ratio of(Money part, Money whole) {
    return new Ratio(part.amount(), whole.amount());
  }

  /** Returns the ratio of two counts. */
  public static Ratio of(Count part, Count whole) {
    return new Ratio(BigDecimal.valueOf(part.value()), BigDecimal.valueOf(whole.value()));
  }

  /** Returns whether this ratio, unrounded, is at least the given rate. */
  public boolean meetsOrExceeds(Rate threshold) {
    return numerator.compareTo(denominator.multiply(threshold.fraction())) >= 0;
  }

  /** Returns the exact sum. */
  public Ratio plus(Ratio other) {
    if (denominator.compareTo(other.denominator) == 0) {
      return new Ratio(numerator.add(other.numerator), denominator);
    }
    return new Ratio(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** Returns the exact product. */
  public Ratio times(Ratio other) {
    return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  @Override
  public int compareTo(Ratio other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ratio ratio && compareTo(ratio) == 0;
  }

  @Override
  public int hashCode() {
    return numerator.divide(denominator, DISPLAY).stripTrailingZeros().hashCode();
  }

  /** Returns numerator, denominator and percentage; an inexact one is shown with six digits. */
  @Override
  public String toString() {
    BigDecimal whole = numerator.movePointRight(2);
    BigDecimal percent = whole.divide(denominator, DISPLAY);
    boolean exact = percent.multiply(denominator).compareTo(whole) == 0;
    return numerator.toPlainString()
        + " / "
        + denominator.toPlainString()
        + (exact ? " (" : " (about ")
        + Decimals.canonical("percent", percent).toPlainString()
        + "%)";
  }
}
