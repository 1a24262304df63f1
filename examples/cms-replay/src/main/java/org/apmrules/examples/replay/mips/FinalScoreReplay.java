package org.apmrules.examples.replay.mips;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.ApmRules;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Points;
import org.apmrules.api.PolicyException;
import org.apmrules.api.mipsfinalscore.CategoryScore;
import org.apmrules.api.mipsfinalscore.FinalScore;
import org.apmrules.api.mipsfinalscore.FinalScoreCase;
import org.apmrules.api.mipsfinalscore.FinalScoreCaseBuilder;
import org.apmrules.api.mipsweights.PerformanceCategory;
import org.apmrules.examples.replay.ReplayedRow;
import org.apmrules.examples.replay.Verdict;

/** Computes the final scores of 2017 and compares them with the published ones. */
final class FinalScoreReplay {

  private static final PerformanceYear YEAR = PerformanceYear.of(2017);
  private static final BigDecimal PERCENT_PER_ACTIVITY_POINT = new BigDecimal("2.5");

  private final ApmRules rules;

  FinalScoreReplay(ApmRules rules) {
    this.rules = rules;
  }

  /** Compares one row; whatever happens, it is a row and not an exception. */
  ReplayedRow replay(PublishedScore row) {
    try {
      for (WeightReading reading : WeightReading.values()) {
        if (reading.allows(row)) {
          Optional<ReplayedRow> explained = explained(row, reading);
          if (explained.isPresent()) {
            return explained.get();
          }
        }
      }
      BigDecimal computed =
          decimal(score(row, row.quality().shown(), WeightReading.ALL_SCORED).finalScore());
      return result(
          row,
          Optional.of(computed),
          Verdict.UNEXPLAINED,
          "No weights of the year make the shown category scores the published final score.");
    } catch (PolicyException refused) {
      return result(
          row, Optional.empty(), Verdict.UNEXPLAINED, String.valueOf(refused.getMessage()));
    }
  }

  private Optional<ReplayedRow> explained(PublishedScore row, WeightReading reading) {
    List<FinalScore> scores =
        row.quality().range().stream().map(quality -> score(row, quality, reading)).toList();
    FinalScore asShown = scores.get(0);
    BigDecimal computed = decimal(asShown.finalScore());
    if (computed.compareTo(row.finalScore().value()) == 0) {
      return Optional.of(result(row, Optional.of(computed), Verdict.EXACT, reading.words()));
    }
    return isEnclosed(row, scores)
        ? Optional.of(
            result(
                row, Optional.of(computed), Verdict.WITHIN_PRINTED_PRECISION, reason(row, reading)))
        : Optional.empty();
  }

  private static boolean isEnclosed(PublishedScore row, List<FinalScore> scores) {
    Points lowest = scores.get(1).unrounded();
    Points highest = scores.get(2).unrounded();
    return lowest.compareTo(Points.of(row.finalScore().highest())) <= 0
        && highest.compareTo(Points.of(row.finalScore().lowest())) >= 0;
  }

  private static String reason(PublishedScore row, WeightReading reading) {
    ShownScore quality = row.quality();
    String digits =
        "quality shown as "
            + quality.shown()
            + " is between "
            + quality.lowest()
            + " and "
            + quality.highest();
    return reading.words().isEmpty() ? digits : digits + "; " + reading.words();
  }

  /** Returns the final score with a quality score in place of the shown one. */
  FinalScore score(PublishedScore row, BigDecimal quality, WeightReading reading) {
    FinalScoreCase scoring =
        FinalScoreCaseBuilder.builder()
            .performanceYear(YEAR)
            .circumstances(reading.circumstances())
            .scores(
                List.of(
                    category(PerformanceCategory.QUALITY, quality),
                    category(
                        PerformanceCategory.PROMOTING_INTEROPERABILITY, row.interoperability()),
                    category(
                        PerformanceCategory.IMPROVEMENT_ACTIVITIES,
                        row.activities().multiply(PERCENT_PER_ACTIVITY_POINT))))
            .build();
    return rules.determine(scoring).result();
  }

  private static CategoryScore category(PerformanceCategory category, BigDecimal percent) {
    return new CategoryScore(category, Points.of(percent));
  }

  private static BigDecimal decimal(Points points) {
    return new BigDecimal(points.toDecimal(2));
  }

  private static ReplayedRow result(
      PublishedScore row, Optional<BigDecimal> computed, Verdict verdict, String reason) {
    return new ReplayedRow(
        row.id(), "", row.finalScore().value(), computed, verdict, reason, List.of());
  }
}
