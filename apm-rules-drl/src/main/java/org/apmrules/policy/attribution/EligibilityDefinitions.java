package org.apmrules.policy.attribution;

import java.util.Set;
import org.apmrules.api.attribution.AttributionPopulation;

/**
 * The definitions of attribution-eligible beneficiary in force.
 *
 * @param leastAge the age in completed years from which a beneficiary is eligible
 * @param populations the definitions
 */
public record EligibilityDefinitions(int leastAge, Set<AttributionPopulation> populations) {

  /** Returns whether the definition is in force. */
  public boolean include(AttributionPopulation population) {
    return populations.contains(population);
  }
}
