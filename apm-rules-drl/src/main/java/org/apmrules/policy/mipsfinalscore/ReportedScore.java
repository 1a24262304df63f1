package org.apmrules.policy.mipsfinalscore;

import org.apmrules.api.Points;
import org.apmrules.api.mipscost.CostScore;
import org.apmrules.api.mipsfinalscore.CategoryScore;
import org.apmrules.api.mipsinteroperability.EntityInteroperability;
import org.apmrules.api.mipsquality.MipsQualityResult;
import org.apmrules.api.mipsweights.PerformanceCategory;

/** The percent score of a category by what was reported; ordered by category. */
public record ReportedScore(PerformanceCategory category, Points percentScore)
    implements Comparable<ReportedScore> {

  /** Returns a score that was given, no higher than the maximum. */
  public static ReportedScore of(CategoryScore given, Points maximum) {
    return new ReportedScore(given.category(), given.percentScore().atMost(maximum));
  }

  /** Returns the score of the quality category. */
  public static ReportedScore of(MipsQualityResult quality) {
    return new ReportedScore(
        PerformanceCategory.QUALITY, quality.percentScore().orElse(Points.ZERO));
  }

  /** Returns the score of the cost category. */
  public static ReportedScore of(CostScore cost) {
    return new ReportedScore(PerformanceCategory.COST, cost.percentScore().orElse(Points.ZERO));
  }

  /** Returns the score of an APM Entity in Promoting Interoperability. */
  public static ReportedScore of(EntityInteroperability entity) {
    return new ReportedScore(
        PerformanceCategory.PROMOTING_INTEROPERABILITY, entity.percentScore().orElse(Points.ZERO));
  }

  @Override
  public int compareTo(ReportedScore other) {
    return category.compareTo(other.category);
  }
}
