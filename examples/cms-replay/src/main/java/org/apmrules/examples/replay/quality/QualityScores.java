package org.apmrules.examples.replay.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Points;
import org.apmrules.api.Rate;
import org.apmrules.api.mipsquality.MipsQualityCase;
import org.apmrules.api.mipsquality.MipsQualityCaseBuilder;
import org.apmrules.api.mipsquality.MipsQualityResult;
import org.apmrules.api.mipsquality.PriorAchievement;
import org.apmrules.api.mipsquality.PriorScoreBasis;
import org.apmrules.api.sharedsavingsquality.EquityStanding;
import org.apmrules.api.sharedsavingsquality.HealthEquity;
import org.apmrules.api.sharedsavingsquality.PerformanceThird;
import org.apmrules.api.sharedsavingsquality.SharedSavingsQuality;
import org.apmrules.api.sharedsavingsquality.SharedSavingsQualityCase;
import org.apmrules.api.sharedsavingsquality.SharedSavingsQualityCaseBuilder;

/** Computes the scores of ACOs, with the achievement of the year before where it is published. */
final class QualityScores {

  private final ApmRules rules;
  private final QualityMapping mapping;
  private final Map<String, PublishedQuality> before = new HashMap<>();

  QualityScores(ApmRules rules, QualityMapping mapping, List<PublishedQuality> yearBefore) {
    this.rules = rules;
    this.mapping = mapping;
    yearBefore.forEach(aco -> before.put(aco.id(), aco));
  }

  /** Returns whether the results of the year before are at hand. */
  boolean hasYearBefore(PublishedQuality aco) {
    return before.containsKey(aco.id());
  }

  /** Computes the quality performance standard and score. */
  SharedSavingsQuality standard(PublishedQuality aco, Reading reading) {
    return rules.determine(policyCase(aco, reading)).result();
  }

  /** Computes the MIPS quality performance category score. */
  MipsQualityResult category(PublishedQuality aco, Reading reading) {
    return rules.determine(policyCase(aco, reading).quality()).result();
  }

  /** Computes the category score as if there were no score of the year before. */
  MipsQualityResult categoryWithoutImprovement(PublishedQuality aco, Reading reading) {
    MipsQualityCase quality = policyCase(aco, reading).quality();
    return rules
        .determine(MipsQualityCaseBuilder.builder(quality).prior(Optional.empty()).build())
        .result();
  }

  /** Computes the improvement that the ACO would have against no score at all. */
  Points mostImprovement(PublishedQuality aco) {
    MipsQualityCase quality = policyCase(aco, Reading.PRINTED).quality();
    PriorAchievement none = new PriorAchievement(Points.ZERO, PriorScoreBasis.SAME_IDENTIFIER);
    return rules
        .determine(MipsQualityCaseBuilder.builder(quality).prior(Optional.of(none)).build())
        .result()
        .improvementPercentScore();
  }

  /** Computes the health equity points of the ACO if it were best on all measures. */
  Points mostHealthEquity(PublishedQuality aco) {
    SharedSavingsQualityCase asked = policyCase(aco, Reading.PRINTED);
    List<EquityStanding> top =
        asked.quality().measures().stream()
            .map(report -> new EquityStanding(report.measure(), PerformanceThird.TOP))
            .toList();
    HealthEquity best = new HealthEquity(top, Rate.ONE, Rate.ONE);
    return rules
        .determine(
            SharedSavingsQualityCaseBuilder.builder(asked).healthEquity(Optional.of(best)).build())
        .result()
        .healthEquityPoints();
  }

  private SharedSavingsQualityCase policyCase(PublishedQuality aco, Reading reading) {
    return mapping.of(aco, reading, prior(aco, reading.ofYearBefore()));
  }

  private Optional<PriorAchievement> prior(PublishedQuality aco, Reading reading) {
    return Optional.ofNullable(before.get(aco.id()))
        .map(
            earlier ->
                rules.determine(mapping.of(earlier, reading, Optional.empty()).quality()).result())
        .filter(MipsQualityResult::isScored)
        .map(
            result ->
                new PriorAchievement(result.achievementPercent(), PriorScoreBasis.SAME_IDENTIFIER));
  }
}
