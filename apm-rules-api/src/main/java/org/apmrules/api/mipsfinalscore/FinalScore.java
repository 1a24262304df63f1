package org.apmrules.api.mipsfinalscore;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.apmrules.api.Points;
import org.apmrules.api.internal.Field;

/**
 * The final score.
 *
 * @param finalScore the final score in two decimals, from 0 to 100
 * @param unrounded the final score before it is rounded
 * @param basis on what it rests
 * @param categories what each scored category contributes; none if it is the performance threshold
 * @param smallPracticeBonus the points that a small practice earned on the final score
 * @param complexPatientBonus the points for complex patients
 */
@RecordBuilder
public record FinalScore(
    Points finalScore,
    Points unrounded,
    FinalScoreBasis basis,
    List<WeightedScore> categories,
    Points smallPracticeBonus,
    Points complexPatientBonus) {

  /** Checks the fields. */
  public FinalScore {
    Field.required("finalScore", finalScore);
    Field.required("unrounded", unrounded);
    Field.required("basis", basis);
    categories = Field.list("categories", categories);
    Field.required("smallPracticeBonus", smallPracticeBonus);
    Field.required("complexPatientBonus", complexPatientBonus);
  }
}
