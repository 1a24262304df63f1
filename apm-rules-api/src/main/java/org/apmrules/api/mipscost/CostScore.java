package org.apmrules.api.mipscost;

import java.util.List;
import java.util.Optional;
import org.apmrules.api.Points;
import org.apmrules.api.internal.Field;

/**
 * The cost category score.
 *
 * @param percentScore the percent score, from 0 to 100, unrounded; left out if no measure can be
 *     scored
 * @param achievementPercent the points of those available, in percent, with which next year's
 *     improvement is measured; zero if no measure can be scored
 * @param improvement the percentage points for improvement
 * @param measures the measures that are scored, by identifier
 */
public record CostScore(
    Optional<Points> percentScore,
    Points achievementPercent,
    Points improvement,
    List<ScoredCostMeasure> measures) {

  /** Checks the fields. */
  public CostScore {
    Field.optional("percentScore", percentScore);
    Field.required("achievementPercent", achievementPercent);
    Field.required("improvement", improvement);
    measures = Field.list("measures", measures);
  }

  /** Returns whether there is a score. */
  public boolean isScored() {
    return percentScore.isPresent();
  }
}
