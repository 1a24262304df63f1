package org.apmrules.engine.accumulate;

import java.io.Serial;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.apmrules.api.Ratio;

/** The exact sum of ratios, in lowest terms; nothing sums to zero. */
public final class TotalRatio extends Fold<Ratio> {

  @Serial private static final long serialVersionUID = 1L;

  /** Called by Drools. */
  public TotalRatio() {
    super(Ratio.class, Ratio.class);
  }

  @Override
  Object result(List<Ratio> values) {
    BigInteger numerator = BigInteger.ZERO;
    BigInteger denominator = BigInteger.ONE;
    for (Ratio value : values) {
      int scale = Math.max(value.numerator().scale(), value.denominator().scale());
      BigInteger part = value.numerator().movePointRight(scale).toBigIntegerExact();
      BigInteger whole = value.denominator().movePointRight(scale).toBigIntegerExact();
      numerator = numerator.multiply(whole).add(part.multiply(denominator));
      denominator = denominator.multiply(whole);
      BigInteger common = numerator.gcd(denominator);
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }
    return new Ratio(new BigDecimal(numerator), new BigDecimal(denominator));
  }
}
