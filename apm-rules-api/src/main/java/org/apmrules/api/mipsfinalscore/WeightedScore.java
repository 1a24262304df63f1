package org.apmrules.api.mipsfinalscore;

import org.apmrules.api.Points;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;
import org.apmrules.api.mipsweights.PerformanceCategory;

/**
 * What a category contributes to a final score.
 *
 * @param category the category
 * @param percentScore its percent score, from 0 to 100; 0 if nothing was submitted
 * @param weight its weight
 * @param points the points of the final score that it makes, unrounded
 */
public record WeightedScore(
    PerformanceCategory category, Points percentScore, Rate weight, Points points) {

  /** Checks the fields. */
  public WeightedScore {
    Field.required("category", category);
    Field.required("percentScore", percentScore);
    Field.required("weight", weight);
    Field.required("points", points);
  }
}
