package org.apmrules.api.mipsfinalscore;

import org.apmrules.api.Points;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.internal.Field;
import org.apmrules.api.mipsweights.PerformanceCategory;

/**
 * The percent score of a category.
 *
 * @param category the category
 * @param percentScore the score in percent, 0 or more; CMS published some above 100, which count
 *     for 100
 */
public record CategoryScore(PerformanceCategory category, Points percentScore) {

  /**
   * Checks the fields.
   *
   * @throws PolicyException if the score is negative
   */
  public CategoryScore {
    Field.required("category", category);
    Field.required("percentScore", percentScore);
    if (percentScore.compareTo(Points.ZERO) < 0) {
      throw Field.problem(
          ProblemCode.OUT_OF_RANGE,
          "percentScore",
          percentScore + " was given; a score of 0 or more is allowed.");
    }
  }
}
