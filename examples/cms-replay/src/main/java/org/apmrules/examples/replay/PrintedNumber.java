package org.apmrules.examples.replay;

import java.math.BigDecimal;

/**
 * A number as printed, with what its digits leave open: the unrounded number lies within half a
 * unit of the last printed digit.
 *
 * @param value the printed value
 * @param halfUnit half a unit of the last digit
 */
public record PrintedNumber(BigDecimal value, BigDecimal halfUnit) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * Reads a number; thousands separators and a dollar sign are ignored, and a number in parentheses
   * is negative. Of a number such as 1.2E+8 only the digits before the exponent are known.
   *
   * @param text the printed text
   * @param decimals the decimals that the column shows, of which files may drop trailing zeros
   * @throws IllegalArgumentException if it is no number
   */
  public static PrintedNumber parse(String text, int decimals) {
    String digits =
        text.replace(",", "").replace("$", "").replace("(", "-").replace(")", "").strip();
    try {
      BigDecimal value = new BigDecimal(digits);
      int shown = value.scale() < 0 ? value.scale() : Math.max(decimals, value.scale());
      return new PrintedNumber(value, HALF.movePointLeft(shown));
    } catch (NumberFormatException notANumber) {
      throw new IllegalArgumentException("\"" + text + "\" is no number.", notANumber);
    }
  }

  /** Returns the number printed in percent as a fraction of one. */
  public PrintedNumber fromPercent() {
    return new PrintedNumber(value.movePointLeft(2), halfUnit.movePointLeft(2));
  }

  /** Returns the number printed as a fraction of one in percent. */
  public PrintedNumber toPercent() {
    return new PrintedNumber(value.movePointRight(2), halfUnit.movePointRight(2));
  }

  /**
   * Returns the number of a publisher who first rounded to one more digit: then the unrounded
   * number may lie a little further away.
   */
  public PrintedNumber roundedTwice() {
    return new PrintedNumber(value, halfUnit.add(halfUnit.movePointLeft(1)));
  }

  /** Returns the number with no more significant digits than the publisher computed with. */
  public PrintedNumber withSignificantDigits(int digits) {
    int whole = value.precision() - value.scale();
    return new PrintedNumber(value, halfUnit.max(HALF.scaleByPowerOfTen(whole - digits)));
  }

  /** Returns a multiple of the number, of which the digits leave as much more open. */
  public PrintedNumber times(int factor) {
    BigDecimal multiplier = BigDecimal.valueOf(factor);
    return new PrintedNumber(value.multiply(multiplier), halfUnit.multiply(multiplier));
  }

  /** Returns the difference of two numbers, whose digits leave open what both do together. */
  public PrintedNumber minus(PrintedNumber other) {
    return new PrintedNumber(value.subtract(other.value), halfUnit.add(other.halfUnit));
  }

  /** Returns the lowest number that would be printed so. */
  public BigDecimal lowest() {
    return value.subtract(halfUnit);
  }

  /** Returns the highest number that would be printed so. */
  public BigDecimal highest() {
    return value.add(halfUnit);
  }

  /** Returns whether the unrounded number would be printed so. */
  public boolean agreesWith(BigDecimal unrounded) {
    return unrounded.compareTo(lowest()) >= 0 && unrounded.compareTo(highest()) <= 0;
  }

  /** Returns whether any number between two would be printed so, ends included. */
  public boolean agreesWithAnyOf(BigDecimal one, BigDecimal other) {
    return one.max(other).compareTo(lowest()) >= 0 && one.min(other).compareTo(highest()) <= 0;
  }
}
