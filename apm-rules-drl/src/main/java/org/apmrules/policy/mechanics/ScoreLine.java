package org.apmrules.policy.mechanics;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apmrules.api.Points;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;

/**
 * A straight line that gives a rate to each score, by two scores and their rates.
 *
 * @param from one score
 * @param atFrom its rate
 * @param to a higher score
 * @param atTo its rate
 */
public record ScoreLine(Points from, Rate atFrom, Points to, Rate atTo) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the second score is not higher than the first
   */
  public ScoreLine {
    if (to.compareTo(from) <= 0) {
      throw new IllegalArgumentException(to + " is not above " + from);
    }
  }

  /** Returns the rate of a score, unrounded. */
  public Ratio at(Points score) {
    Points whole = to.minus(from);
    Points part = score.minus(from);
    Points rise = Points.points(1).times(atTo.minus(atFrom));
    Points rate = Points.points(1).times(atFrom).plus(rise.prorated(part, whole));
    return new Ratio(decimal(rate.numerator()), decimal(rate.denominator()));
  }

  private static BigDecimal decimal(BigInteger whole) {
    return new BigDecimal(whole);
  }
}
