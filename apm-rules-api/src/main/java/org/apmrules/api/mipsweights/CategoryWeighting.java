package org.apmrules.api.mipsweights;

import java.util.Optional;
import java.util.Set;
import org.apmrules.api.internal.Field;

/**
 * Which categories are scored, and with which weights.
 *
 * @param scored the categories that are scored
 * @param weights their weights, zero for those that are not scored; left out if too few are scored,
 *     so that the final score is the performance threshold
 * @param facilityBased whether quality and cost are taken from a hospital's score
 */
public record CategoryWeighting(
    Set<PerformanceCategory> scored, Optional<CategoryWeights> weights, boolean facilityBased) {

  /** Checks the fields. */
  public CategoryWeighting {
    scored = Field.set("scored", scored);
    Field.optional("weights", weights);
  }

  /** Returns whether there are weights, so that a score can be computed. */
  public boolean isWeighted() {
    return weights.isPresent();
  }
}
