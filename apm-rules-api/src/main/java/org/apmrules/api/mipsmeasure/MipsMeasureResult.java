package org.apmrules.api.mipsmeasure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import org.apmrules.api.Count;
import org.apmrules.api.Points;
import org.apmrules.api.internal.Field;

/**
 * The score of one quality measure. Points are not rounded, unless it is said.
 *
 * @param measure the identifier of the measure
 * @param collectionType its collection type
 * @param scoring on what the points rest
 * @param decile the decile of the benchmark in which its performance lies, from 1 to 10; left out
 *     for a survey and where it is not compared
 * @param limit the limit that decided the points; left out if none did
 * @param achievementPoints the measure achievement points, from 0 to the points available
 * @param printedPoints the measure achievement points in four decimals, as CMS's scoring engine
 *     prints them
 * @param availablePoints the points that the measure adds to those available, none if it leaves the
 *     score
 * @param caseMinimumMet whether it meets the case minimum
 * @param dataCompletenessMet whether it meets data completeness
 */
@RecordBuilder
public record MipsMeasureResult(
    String measure,
    CollectionType collectionType,
    MeasureScoring scoring,
    Optional<Count> decile,
    Optional<PointsLimit> limit,
    Points achievementPoints,
    Points printedPoints,
    Points availablePoints,
    boolean caseMinimumMet,
    boolean dataCompletenessMet) {

  /** Checks the fields. */
  public MipsMeasureResult {
    Field.text("measure", measure);
    Field.required("collectionType", collectionType);
    Field.required("scoring", scoring);
    Field.optional("decile", decile);
    Field.optional("limit", limit);
    Field.required("achievementPoints", achievementPoints);
    Field.required("printedPoints", printedPoints);
    Field.required("availablePoints", availablePoints);
    Field.notAbove("achievementPoints", achievementPoints, "availablePoints", availablePoints);
  }

  /** Returns whether its performance is known to lie in a decile or a higher one. */
  public boolean reachesDecile(Count least) {
    return decile.isPresent() && decile.get().compareTo(least) >= 0;
  }

  /** Returns whether it meets data completeness, and the case minimum where that matters. */
  public boolean isReported(boolean caseMinimumMatters) {
    return dataCompletenessMet && (caseMinimumMet || !caseMinimumMatters);
  }
}
