package org.apmrules.api;

import java.math.BigDecimal;
import org.apmrules.api.internal.Field;

/** Brings decimals to one form, so that equal values are equal, and bounds their size. */
final class Decimals {

  /** More digits than any amount or rate of policy has, few enough to compute with at once. */
  private static final int MOST_DIGITS = 80;

  private Decimals() {}

  /** Returns the value without trailing zeros and with a scale of zero or more. */
  static BigDecimal canonical(String field, BigDecimal value) {
    if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
      throw Field.problem(
          ProblemCode.NUMBER_TOO_LONG,
          field,
          "The number has "
              + value.precision()
              + " digits and a scale of "
              + value.scale()
              + "; at most "
              + MOST_DIGITS
              + " of each are allowed.");
    }
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Reads a decimal, at most as long as {@link #MOST_DIGITS} allows. */
  static BigDecimal parse(String field, String text) {
    if (text.length() > 2 * MOST_DIGITS) {
      throw Field.problem(
          ProblemCode.NUMBER_TOO_LONG,
          field,
          "The number is written with "
              + text.length()
              + " characters; at most "
              + 2 * MOST_DIGITS
              + " are allowed.");
    }
    try {
      return canonical(field, new BigDecimal(text));
    } catch (NumberFormatException notANumber) {
      throw Field.problem(
          ProblemCode.WRONG_TYPE, field, "\"" + text + "\" was given; a decimal number is needed.");
    }
  }
}
