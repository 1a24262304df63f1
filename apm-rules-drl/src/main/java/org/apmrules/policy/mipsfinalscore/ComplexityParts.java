package org.apmrules.policy.mipsfinalscore;

import org.apmrules.api.Points;

/** The medical and the social component of the complex patient bonus. */
public record ComplexityParts(Points medical, Points social) {

  /** Returns both together, no less than nothing and no more than the cap. */
  public Points bonus(StandardizedTerms terms) {
    return medical.plus(social).atLeast(Points.ZERO).atMost(terms.cap());
  }
}
