package org.apmrules.api.mipsquality;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.Points;
import org.apmrules.api.internal.Field;

/**
 * The quality performance category score. Points and percent scores are not rounded, unless it is
 * said.
 *
 * @param percentScore the category percent score, from 0 to 100; left out if no points are
 *     available, so that there is no score
 * @param publishedScore the percent score in two decimals, as CMS publishes it; left out with it
 * @param measureSet the set of measures that gives the score, the highest of those reported
 * @param achievementPoints the sum of the measure achievement points
 * @param availablePoints the sum of the available points
 * @param achievementPercent the achievement points of the available points, in percent, with which
 *     next year's improvement is measured; zero if no points are available
 * @param highPriorityBonus the bonus points for high priority measures
 * @param endToEndBonus the bonus points for end-to-end electronic reporting
 * @param smallPracticeBonus the bonus points of a small practice
 * @param complexOrganizationAdjustment the points of the Complex Organization Adjustment
 * @param improvementPercentScore the improvement percent score, in percentage points
 * @param reportingCredit the credit for quality reporting to a MIPS APM itself, in percentage
 *     points
 * @param measures the measures of the set, by identifier
 */
@RecordBuilder
public record MipsQualityResult(
    Optional<Points> percentScore,
    Optional<Points> publishedScore,
    MeasureSet measureSet,
    Points achievementPoints,
    Points availablePoints,
    Points achievementPercent,
    Points highPriorityBonus,
    Points endToEndBonus,
    Points smallPracticeBonus,
    Points complexOrganizationAdjustment,
    Points improvementPercentScore,
    Points reportingCredit,
    List<ScoredMeasure> measures) {

  /** Checks the fields. */
  public MipsQualityResult {
    Field.optional("percentScore", percentScore);
    Field.optional("publishedScore", publishedScore);
    Field.required("measureSet", measureSet);
    Field.required("achievementPoints", achievementPoints);
    Field.required("availablePoints", availablePoints);
    Field.required("achievementPercent", achievementPercent);
    Field.required("highPriorityBonus", highPriorityBonus);
    Field.required("endToEndBonus", endToEndBonus);
    Field.required("smallPracticeBonus", smallPracticeBonus);
    Field.required("complexOrganizationAdjustment", complexOrganizationAdjustment);
    Field.required("improvementPercentScore", improvementPercentScore);
    Field.required("reportingCredit", reportingCredit);
    measures = Field.list("measures", measures);
  }

  /** Returns whether there is a score. */
  public boolean isScored() {
    return percentScore.isPresent();
  }

  /** Returns whether a measure that is required was not reported. */
  public boolean lacksRequiredMeasure() {
    return measures.stream().anyMatch(each -> each.role() == MeasureRole.REQUIRED_BUT_NOT_REPORTED);
  }

  /** Returns whether a measure that was reported has left the score. */
  public boolean hasMeasureLeftOut() {
    return measures.stream()
        .anyMatch(each -> each.role() == MeasureRole.LEFT_OUT && each.collectionType().isPresent());
  }
}
