package org.apmrules.policy.mechanics;

import java.math.BigDecimal;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;

/** An exact quotient on the way to a result; the denominator is above zero. */
record Fraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<Fraction> {

  static final Fraction ZERO = new Fraction(BigDecimal.ZERO, BigDecimal.ONE);

  static Fraction of(Rate rate) {
    return new Fraction(rate.fraction(), BigDecimal.ONE);
  }

  static Fraction of(Ratio ratio) {
    return new Fraction(ratio.numerator(), ratio.denominator());
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  Fraction times(Rate rate) {
    return new Fraction(numerator.multiply(rate.fraction()), denominator);
  }

  /** Returns the quotient; the divisor is above zero. */
  Fraction over(Fraction divisor) {
    return new Fraction(
        numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
  }

  Fraction max(Fraction other) {
    return compareTo(other) >= 0 ? this : other;
  }

  Ratio toRatio() {
    return new Ratio(numerator, denominator);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
