package org.apmrules.policy.mipscost;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apmrules.api.Points;
import org.apmrules.api.mipscost.CostScore;
import org.apmrules.api.mipscost.ScoredCostMeasure;

/** The points of the measures that are scored, of those available, in percent. */
public record CostAchievement(Points percent, List<ScoredCostMeasure> measures) {

  private static final Points WHOLE = Points.points(100);

  /** Adds the points up. */
  public static CostAchievement of(Set<ScoredCostMeasure> measures, CostForm form) {
    Points achieved =
        measures.stream().map(ScoredCostMeasure::points).reduce(Points.ZERO, Points::plus);
    Points available =
        measures.stream().map(each -> form.perMeasure()).reduce(Points.ZERO, Points::plus);
    return new CostAchievement(
        available.isZero() ? Points.ZERO : WHOLE.prorated(achieved, available),
        List.copyOf(new TreeSet<>(measures)));
  }

  /** Returns whether a measure is scored. */
  public boolean isScored() {
    return !measures.isEmpty();
  }

  /**
   * Returns the percentage points for improvement: the highest there are, in the proportion that
   * the increase bears to the score of the year before.
   */
  public CostImprovement improvement(CostImprovementTerms terms, Points prior) {
    return new CostImprovement(
        terms
            .maximum()
            .prorated(percent.minus(prior), prior)
            .atLeast(Points.ZERO)
            .atMost(terms.maximum()));
  }

  /** Returns the category score. */
  public CostScore score(CostImprovement improvement, CostForm form) {
    return new CostScore(
        Optional.of(percent.plus(improvement.points()).atMost(form.maximum())),
        percent,
        improvement.points(),
        measures);
  }
}
