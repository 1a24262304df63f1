package org.apmrules.policy.mipsactivities;

import org.apmrules.api.Points;
import org.apmrules.api.mipsactivities.ActivitiesScore;
import org.apmrules.api.mipsactivities.ActivityCredit;

/** Points of the category, and for what they are given. */
public record EarnedPoints(ActivityCredit credit, Points points) {

  private static final Points PERCENT = Points.points(100);

  /** Returns whether these are more than others, or as many for what comes first. */
  public boolean outranks(EarnedPoints other) {
    int more = points.compareTo(other.points);
    return more > 0 || (more == 0 && credit.compareTo(other.credit) < 0);
  }

  /** Returns the score that the points make, no more than the whole. */
  public ActivitiesScore score(FullScore full) {
    Points counted = points.atMost(full.points());
    return new ActivitiesScore(PERCENT.prorated(counted, full.points()), counted, credit);
  }
}
