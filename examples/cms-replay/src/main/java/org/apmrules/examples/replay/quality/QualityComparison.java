package org.apmrules.examples.replay.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.Points;
import org.apmrules.api.PolicyException;
import org.apmrules.api.mipsquality.MipsQualityResult;
import org.apmrules.api.sharedsavingsquality.SharedSavingsQuality;
import org.apmrules.examples.replay.PrintedNumber;
import org.apmrules.examples.replay.ReplayedRow;
import org.apmrules.examples.replay.Verdict;

/**
 * Compares the computed quality score of an ACO with the published one, and says why they differ.
 */
final class QualityComparison {

  private static final Points MOST_IMPROVEMENT = Points.points(10);
  private static final Points MOST_HEALTH_EQUITY = Points.points(10);

  private final QualityScores scores;
  private final PublishedQuality aco;
  private final Points published;

  QualityComparison(QualityScores scores, PublishedQuality aco) {
    this.scores = scores;
    this.aco = aco;
    this.published = Points.of(aco.score().value());
  }

  /** Compares; whatever happens, it is a row and not an exception. */
  ReplayedRow row() {
    try {
      SharedSavingsQuality standard = scores.standard(aco, Reading.PRINTED);
      if (standard.publishedScore().equals(published)) {
        return row(standard, Verdict.EXACT, standard.floor().isPresent() ? "floor" : "");
      }
      if (isWithinPrecision()) {
        return row(standard, Verdict.WITHIN_PRINTED_PRECISION, "");
      }
      return explained(standard)
          .map(reason -> row(standard, Verdict.NEEDS_UNPUBLISHED_FIGURE, reason))
          .orElseGet(() -> row(standard, Verdict.UNEXPLAINED, unexplained()));
    } catch (PolicyException refused) {
      return new ReplayedRow(
          aco.id(),
          aco.track(),
          aco.score().value(),
          Optional.empty(),
          Verdict.UNEXPLAINED,
          refused.problem().toString(),
          List.of());
    }
  }

  private boolean isWithinPrecision() {
    return isPrinted(
        scores.standard(aco, Reading.WORST).score(), scores.standard(aco, Reading.BEST).score());
  }

  private boolean isPrinted(Points lowest, Points highest) {
    PrintedNumber score = aco.score();
    return highest.compareTo(Points.of(score.lowest())) >= 0
        && lowest.compareTo(Points.of(score.highest())) <= 0;
  }

  private Optional<String> explained(SharedSavingsQuality standard) {
    if (aco.floorReceived()) {
      return published.equals(standard.percentile())
          ? Optional.of(
              "reported incompletely: CMS set the percentile for extreme circumstances although the"
                  + " published rates give more")
          : Optional.empty();
    }
    MipsQualityResult least = scores.categoryWithoutImprovement(aco, Reading.WORST);
    MipsQualityResult most = scores.categoryWithoutImprovement(aco, Reading.BEST);
    if (isPrinted(least.percentScore().orElse(Points.ZERO), percent(most))) {
      return Optional.of(
          "no improvement credited: the published score is the one without improvement");
    }
    Points excess = published.minus(scores.category(aco, Reading.PRINTED).achievementPercent());
    if (!excess.isPositive()) {
      return Optional.empty();
    }
    if (!scores.hasYearBefore(aco) && excess.compareTo(MOST_IMPROVEMENT) <= 0) {
      return Optional.of("improvement: no score of the year before in the file; " + more(excess));
    }
    if (aco.reportsClinicalMeasures()
        && excess.compareTo(MOST_IMPROVEMENT.plus(MOST_HEALTH_EQUITY)) <= 0) {
      return Optional.of(
          "health equity adjustment or improvement: its facts are not published; " + more(excess));
    }
    return excess.compareTo(MOST_IMPROVEMENT) <= 0
        ? Optional.of(
            "improvement against another score than the ACO's own of the year before: "
                + more(excess))
        : Optional.empty();
  }

  private static Points percent(MipsQualityResult result) {
    return result.percentScore().orElse(Points.ZERO);
  }

  private static String more(Points excess) {
    return excess.toDecimal(2) + " points more than the achievement percent";
  }

  private String unexplained() {
    return "the published score is "
        + published.minus(percent(scores.category(aco, Reading.PRINTED))).toDecimal(2)
        + " points above the computed one";
  }

  private ReplayedRow row(SharedSavingsQuality standard, Verdict verdict, String reason) {
    return new ReplayedRow(
        aco.id(),
        aco.track(),
        aco.score().value(),
        Optional.of(new BigDecimal(standard.publishedScore().toDecimal(2))),
        verdict,
        reason,
        List.of());
  }
}
