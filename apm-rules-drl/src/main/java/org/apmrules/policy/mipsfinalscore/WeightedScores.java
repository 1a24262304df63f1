package org.apmrules.policy.mipsfinalscore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apmrules.api.Points;
import org.apmrules.api.Rate;
import org.apmrules.api.mipsfinalscore.WeightedScore;
import org.apmrules.api.mipsweights.CategoryWeighting;
import org.apmrules.api.mipsweights.CategoryWeights;
import org.apmrules.api.mipsweights.PerformanceCategory;

/** What each scored category contributes. */
public record WeightedScores(boolean facilityBased, List<WeightedScore> scores) {

  /** Copies the scores. */
  public WeightedScores {
    scores = List.copyOf(scores);
  }

  /** Weighs the scores by what was reported. */
  public static WeightedScores of(CategoryWeighting weighting, Set<ReportedScore> reported) {
    return weigh(weighting, byCategory(reported));
  }

  /** Weighs the scores, those of the facility in place of what was reported. */
  public static WeightedScores of(
      CategoryWeighting weighting, Set<ReportedScore> reported, Set<FacilityScore> facility) {
    Map<PerformanceCategory, Points> percents = byCategory(reported);
    facility.forEach(each -> percents.put(each.category(), each.percentScore()));
    return weigh(weighting, percents);
  }

  private static Map<PerformanceCategory, Points> byCategory(Set<ReportedScore> reported) {
    Map<PerformanceCategory, Points> percents = new TreeMap<>();
    reported.forEach(each -> percents.put(each.category(), each.percentScore()));
    return percents;
  }

  private static WeightedScores weigh(
      CategoryWeighting weighting, Map<PerformanceCategory, Points> percents) {
    CategoryWeights weights = weighting.weights().orElseThrow();
    List<WeightedScore> scores = new ArrayList<>();
    for (PerformanceCategory category : weighting.scored()) {
      Points percent = percents.getOrDefault(category, Points.ZERO);
      Rate weight = weights.of(category);
      scores.add(new WeightedScore(category, percent, weight, percent.times(weight)));
    }
    return new WeightedScores(weighting.facilityBased(), scores);
  }

  /** Returns the sum of the points. */
  public Points total() {
    return scores.stream().map(WeightedScore::points).reduce(Points.ZERO, Points::plus);
  }

  /** Returns the sum of the points of quality and cost. */
  public Points qualityAndCost() {
    return scores.stream()
        .filter(
            each ->
                each.category() == PerformanceCategory.QUALITY
                    || each.category() == PerformanceCategory.COST)
        .map(WeightedScore::points)
        .reduce(Points.ZERO, Points::plus);
  }
}
