package org.apmrules.api.mipsinteroperability;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.apmrules.api.Points;
import org.apmrules.api.internal.Field;

/**
 * The Promoting Interoperability score.
 *
 * @param percentScore the percent score, from 0 to 100
 * @param complete whether all that is required was reported; if not, the score is zero
 * @param basePoints the base score of the first two years; zero in later years
 * @param measurePoints the points of the measures, in the first two years of the performance score
 * @param bonusPoints the bonus points
 * @param measures the measures that earn points, by identifier
 */
@RecordBuilder
public record InteroperabilityScore(
    Points percentScore,
    boolean complete,
    Points basePoints,
    Points measurePoints,
    Points bonusPoints,
    List<ScoredInteroperabilityMeasure> measures) {

  /** Checks the fields. */
  public InteroperabilityScore {
    Field.required("percentScore", percentScore);
    Field.required("basePoints", basePoints);
    Field.required("measurePoints", measurePoints);
    Field.required("bonusPoints", bonusPoints);
    measures = Field.list("measures", measures);
  }
}
