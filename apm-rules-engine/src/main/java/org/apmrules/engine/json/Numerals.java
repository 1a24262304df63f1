package org.apmrules.engine.json;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apmrules.api.ProblemCode;

/** Reads written numbers without ever going by way of binary fractions. */
final class Numerals {

  /** A decimal number, with an exponent if need be, in the digits 0 to 9. */
  static final String DECIMAL = "-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?";

  private static final Pattern DECIMAL_PATTERN = Pattern.compile(DECIMAL);
  private static final int LONGEST = 160;
  private static final int LONGEST_EXPONENT = 4;
  private static final int MOST_DIGITS_OF_WHOLE = 18;

  private Numerals() {}

  /** Returns the text if it is a decimal number of a sensible length. */
  static Optional<String> decimal(String text) {
    if (text.length() > LONGEST) {
      return hasOnlyCharactersOfNumbers(text) ? refuse(text.length() + " characters") : none();
    }
    if (!DECIMAL_PATTERN.matcher(text).matches()) {
      return none();
    }
    int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
    return exponent >= 0 && text.length() - exponent - 1 > LONGEST_EXPONENT
        ? refuse("an exponent of " + (text.length() - exponent - 1) + " characters")
        : Optional.of(text);
  }

  /** Returns the whole number that the text stands for, if it stands for one. */
  static Optional<Long> whole(String text) {
    Optional<BigDecimal> number = decimal(text).map(BigDecimal::new);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = number.get().stripTrailingZeros();
    if (value.scale() > 0) {
      return Optional.empty();
    }
    int digits = value.precision() - value.scale();
    if (digits > MOST_DIGITS_OF_WHOLE) {
      throw Refusal.of(
          ProblemCode.OUT_OF_RANGE,
          FieldPath.ROOT,
          "A whole number of "
              + digits
              + " digits was given; at most "
              + MOST_DIGITS_OF_WHOLE
              + " are allowed.");
    }
    return Optional.of(value.longValueExact());
  }

  private static boolean hasOnlyCharactersOfNumbers(String text) {
    return text.chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.eE".indexOf(c) >= 0);
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  private static Optional<String> refuse(String length) {
    throw Refusal.of(
        ProblemCode.NUMBER_TOO_LONG,
        FieldPath.ROOT,
        "The number is written with " + length + "; no real amount is that long.");
  }
}
