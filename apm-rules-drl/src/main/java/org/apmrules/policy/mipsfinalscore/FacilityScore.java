package org.apmrules.policy.mipsfinalscore;

import org.apmrules.api.Points;
import org.apmrules.api.mipsweights.PerformanceCategory;

/** The percent score of a category by a hospital's performance; ordered by category. */
public record FacilityScore(PerformanceCategory category, Points percentScore)
    implements Comparable<FacilityScore> {

  @Override
  public int compareTo(FacilityScore other) {
    return category.compareTo(other.category);
  }
}
