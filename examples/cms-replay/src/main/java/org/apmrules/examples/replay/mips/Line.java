package org.apmrules.examples.replay.mips;

import org.apmrules.api.Points;

/**
 * The scaling factors that a printed adjustment leaves open, on one side of a straight line: the
 * sum of both factors, each times its coefficient, is at most the bound.
 *
 * @param scaling the coefficient of the scaling factor
 * @param additional the coefficient of the additional factor
 * @param bound what the sum does not exceed
 */
record Line(Points scaling, Points additional, Points bound) {

  private static final Points ONE = Points.points(1);

  /** Returns by how much the sum exceeds the bound; zero or less on the open side. */
  Points excess(FactorPair pair) {
    return product(scaling, pair.scaling())
        .plus(product(additional, pair.additional()))
        .minus(bound);
  }

  /** Returns whether the line leaves a pair of factors open. */
  boolean allows(FactorPair pair) {
    return !excess(pair).isPositive();
  }

  /**
   * Returns where the line crosses the way from a pair that it leaves open to one that it does not.
   */
  FactorPair crossing(FactorPair open, FactorPair closed) {
    Points part = excess(open).negated();
    Points whole = excess(closed).plus(part);
    return new FactorPair(
        between(open.scaling(), closed.scaling(), part, whole),
        between(open.additional(), closed.additional(), part, whole));
  }

  private static Points between(Points from, Points to, Points part, Points whole) {
    return from.plus(to.minus(from).prorated(part, whole));
  }

  private static Points product(Points one, Points other) {
    return one.prorated(other, ONE);
  }
}
