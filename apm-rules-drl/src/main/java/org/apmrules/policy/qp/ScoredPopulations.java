package org.apmrules.policy.qp;

import java.util.Set;
import org.apmrules.api.attribution.AttributionPopulation;

/**
 * The definitions of attribution-eligible beneficiary under which Threshold Scores are calculated.
 *
 * @param populations the definitions
 */
public record ScoredPopulations(Set<AttributionPopulation> populations) {

  /** Returns whether scores are calculated under the definition. */
  public boolean include(AttributionPopulation population) {
    return populations.contains(population);
  }
}
