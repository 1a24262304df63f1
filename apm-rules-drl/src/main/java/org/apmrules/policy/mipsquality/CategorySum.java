package org.apmrules.policy.mipsquality;

import org.apmrules.api.Points;

/** The points of a set: achieved, available, and what is added to those achieved. */
public record CategorySum(
    CandidateSet set,
    Points achieved,
    Points available,
    Points highPriority,
    Points endToEnd,
    Points smallPractice,
    Points complexOrganization) {

  private static final Points WHOLE = Points.points(100);

  /** Returns the percentage achieved of the points available, with nothing added. */
  public Points achievementPercent() {
    return available.isZero() ? Points.ZERO : WHOLE.prorated(achieved, available);
  }

  /** Returns the percentage of the points available that the points make with all that is added. */
  public Points percent() {
    Points all =
        achieved.plus(highPriority).plus(endToEnd).plus(smallPractice).plus(complexOrganization);
    return available.isZero() ? Points.ZERO : WHOLE.prorated(all, available);
  }

  /**
   * Returns the improvement percent score: the highest there is, in the proportion that the
   * increase of the achievement percent bears to that of the year before, and no less than zero.
   */
  public Points improvement(ImprovementTerms terms, Points prior) {
    return terms
        .maximum()
        .prorated(achievementPercent().minus(prior), prior)
        .atLeast(Points.ZERO)
        .atMost(terms.maximum());
  }

  /** Returns whether there is anything to score. */
  public boolean isScorable() {
    return available.isPositive();
  }
}
