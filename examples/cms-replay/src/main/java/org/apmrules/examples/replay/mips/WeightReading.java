package org.apmrules.examples.replay.mips;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.mipsmeasure.ScoringPathway;
import org.apmrules.api.mipsquality.Submitter;
import org.apmrules.api.mipsweights.PerformanceCategory;
import org.apmrules.api.mipsweights.Reweighting;
import org.apmrules.api.mipsweights.ReweightingReason;
import org.apmrules.api.mipsweights.ScoringCircumstances;
import org.apmrules.api.mipsweights.ScoringCircumstancesBuilder;

/**
 * What a row may be about: the file does not say which categories were scored, and a score shown as
 * 0 may stand for a category that was not. Ordered from the most common to the rarest.
 */
enum WeightReading {
  ALL_SCORED("", ScoringPathway.TRADITIONAL_MIPS, Optional.empty()),
  NO_INTEROPERABILITY(
      "Advancing Care Information, shown as 0, was not scored",
      ScoringPathway.TRADITIONAL_MIPS,
      Optional.of(PerformanceCategory.PROMOTING_INTEROPERABILITY)),
  NO_QUALITY(
      "quality, shown as 0, was not scored",
      ScoringPathway.TRADITIONAL_MIPS,
      Optional.of(PerformanceCategory.QUALITY)),
  NO_ACTIVITIES(
      "improvement activities, shown as 0, were not scored",
      ScoringPathway.TRADITIONAL_MIPS,
      Optional.of(PerformanceCategory.IMPROVEMENT_ACTIVITIES)),
  SCORING_STANDARD(
      "scored under the APM scoring standard",
      ScoringPathway.APM_SCORING_STANDARD,
      Optional.empty()),
  SCORING_STANDARD_WITHOUT_INTEROPERABILITY(
      "scored under the APM scoring standard without Advancing Care Information",
      ScoringPathway.APM_SCORING_STANDARD,
      Optional.of(PerformanceCategory.PROMOTING_INTEROPERABILITY)),
  SCORING_STANDARD_WITHOUT_QUALITY(
      "scored under the APM scoring standard without quality",
      ScoringPathway.APM_SCORING_STANDARD,
      Optional.of(PerformanceCategory.QUALITY));

  private final String words;
  private final ScoringPathway pathway;
  private final Optional<PerformanceCategory> unscored;

  WeightReading(String words, ScoringPathway pathway, Optional<PerformanceCategory> unscored) {
    this.words = words;
    this.pathway = pathway;
    this.unscored = unscored;
  }

  /** Returns the reading in words; none for the most common. */
  String words() {
    return words;
  }

  /** Returns whether the row may be read so: what is not scored is shown as 0. */
  boolean allows(PublishedScore row) {
    return unscored.map(category -> isShownAsZero(row, category)).orElse(true);
  }

  private static boolean isShownAsZero(PublishedScore row, PerformanceCategory category) {
    return switch (category) {
      case QUALITY -> row.quality().isZero();
      case COST -> true;
      case IMPROVEMENT_ACTIVITIES -> row.activities().signum() == 0;
      case PROMOTING_INTEROPERABILITY -> row.interoperability().signum() == 0;
    };
  }

  /** Returns the circumstances that it stands for. */
  ScoringCircumstances circumstances() {
    List<Reweighting> findings =
        unscored.stream()
            .map(category -> new Reweighting(category, ReweightingReason.NO_SCORABLE_MEASURE))
            .toList();
    return ScoringCircumstancesBuilder.builder()
        .pathway(pathway)
        .submitter(
            pathway == ScoringPathway.TRADITIONAL_MIPS ? Submitter.GROUP : Submitter.APM_ENTITY)
        .smallPractice(false)
        .webInterfaceModel(true)
        .clinicianTypes(Set.of())
        .specialStatuses(Set.of())
        .reweightings(findings)
        .dataSubmitted(Set.of())
        .joinedLate(false)
        .build();
  }
}
