package org.apmrules.policy.mipsfinalscore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.Count;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Points;
import org.apmrules.api.mipsfinalscore.CategoryScore;
import org.apmrules.api.mipsfinalscore.FinalScoreCase;
import org.apmrules.api.mipsfinalscore.FinalScoreCaseBuilder;
import org.apmrules.api.mipsmeasure.ScoringPathway;
import org.apmrules.api.mipsquality.Submitter;
import org.apmrules.api.mipsweights.PerformanceCategory;
import org.apmrules.api.mipsweights.Reweighting;
import org.apmrules.api.mipsweights.ReweightingReason;
import org.apmrules.api.mipsweights.ScoringCircumstances;
import org.apmrules.api.mipsweights.ScoringCircumstancesBuilder;

/** Cases for properties of weights, final scores and adjustments. */
final class MipsCases {

  private MipsCases() {}

  /** Returns the pathway of APM participants in a year. */
  static ScoringPathway apmPathway(int year) {
    return year <= 2020
        ? ScoringPathway.APM_SCORING_STANDARD
        : ScoringPathway.APM_PERFORMANCE_PATHWAY;
  }

  static ScoringCircumstances circumstances(
      ScoringPathway pathway,
      Submitter submitter,
      boolean smallPractice,
      Set<PerformanceCategory> unscored) {
    List<Reweighting> findings = new ArrayList<>();
    unscored.forEach(
        category -> findings.add(new Reweighting(category, ReweightingReason.NO_SCORABLE_MEASURE)));
    return ScoringCircumstancesBuilder.builder()
        .pathway(pathway)
        .submitter(submitter)
        .smallPractice(smallPractice)
        .webInterfaceModel(true)
        .clinicianTypes(Set.of())
        .specialStatuses(Set.of())
        .reweightings(findings)
        .dataSubmitted(Set.of(PerformanceCategory.PROMOTING_INTEROPERABILITY))
        .joinedLate(false)
        .build();
  }

  /** Returns a final score case of category scores in hundredths, in the order of categories. */
  static FinalScoreCase finalScore(
      int year, ScoringCircumstances circumstances, List<Integer> hundredths, int bonus) {
    List<CategoryScore> scores = new ArrayList<>();
    PerformanceCategory[] categories = PerformanceCategory.values();
    for (int i = 0; i < categories.length; i++) {
      scores.add(new CategoryScore(categories[i], hundredth(hundredths.get(i))));
    }
    return FinalScoreCaseBuilder.builder()
        .performanceYear(PerformanceYear.of(year))
        .circumstances(circumstances)
        .scores(scores)
        .complexPatientBonus(Optional.of(hundredth(bonus)))
        .build();
  }

  static Points hundredth(int hundredths) {
    return Points.points(hundredths).dividedBy(Count.of(100));
  }
}
