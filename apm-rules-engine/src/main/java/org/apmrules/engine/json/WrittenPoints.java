package org.apmrules.engine.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apmrules.api.Points;

/** Points as text that loses nothing: a decimal number, or a fraction where decimals do not end. */
final class WrittenPoints {

  /** A numerator and a denominator. */
  static final String FRACTION = "-?[0-9]{1,100}/[0-9]{1,100}";

  private static final Pattern FRACTION_PATTERN = Pattern.compile(FRACTION);

  /** As many digits as decimals may be written with. */
  private static final MathContext EXACT = new MathContext(80, RoundingMode.UNNECESSARY);

  private WrittenPoints() {}

  static Optional<Points> read(String text) {
    if (!FRACTION_PATTERN.matcher(text).matches()) {
      return Numerals.decimal(text).map(Points::points);
    }
    int slash = text.indexOf('/');
    return Optional.of(
        new Points(
            new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1))));
  }

  static String write(Points points) {
    BigDecimal numerator = new BigDecimal(points.numerator());
    try {
      return numerator.divide(new BigDecimal(points.denominator()), EXACT).toPlainString();
    } catch (ArithmeticException endless) {
      return points.numerator() + "/" + points.denominator();
    }
  }
}
