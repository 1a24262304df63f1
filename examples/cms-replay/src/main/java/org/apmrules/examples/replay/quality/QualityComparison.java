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
    if (aco.hidesWebInterfaceRates()) {
      return Optional.of("rates not published: it reported through the web interface");
    }
    if (aco.floorReceived()) {
      return published.equals(standard.percentile())
          ? Optional.of("floor: CMS set the percentile although the published rates give more")
          : Optional.empty();
    }
    Points least = percent(scores.categoryWithoutImprovement(aco, Reading.WORST));
    Points most = percent(scores.categoryWithoutImprovement(aco, Reading.BEST));
    if (isPrinted(least, most)) {
      return Optional.of("no improvement credited: the published score is the one without it");
    }
    Points atLeast = Points.of(aco.score().lowest()).minus(most);
    return atLeast.isPositive() ? added(atLeast) : Optional.empty();
  }

  /** What may have been added that the file does not tell. */
  private Optional<String> added(Points atLeast) {
    Points printed = percent(scores.categoryWithoutImprovement(aco, Reading.PRINTED));
    String points = published.minus(printed).toDecimal(2) + " points are added";
    Points improvement = scores.mostImprovement(aco);
    Points healthEquity = scores.mostHealthEquity(aco);
    if (atLeast.compareTo(improvement.plus(healthEquity)) > 0) {
      return Optional.empty();
    }
    if (healthEquity.isPositive()) {
      return Optional.of("health equity adjustment or improvement: " + points);
    }
    if (!scores.hasYearBefore(aco)) {
      return Optional.of("improvement, the year before is not in the file: " + points);
    }
    Points own = scores.category(aco, Reading.PRINTED).improvementPercentScore();
    return Optional.of(
        "improvement against another score than the ACO's own: "
            + points
            + ", where its own score of the year before gives "
            + own.toDecimal(2));
  }

  private static Points percent(MipsQualityResult result) {
    return result.percentScore().orElse(Points.ZERO);
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
