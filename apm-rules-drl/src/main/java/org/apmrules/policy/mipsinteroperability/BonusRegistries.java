package org.apmrules.policy.mipsinteroperability;

import java.util.Set;
import org.apmrules.api.mipsinteroperability.InteroperabilityMeasure;

/** The optional measures of which one earns the registry bonus. */
public record BonusRegistries(Set<InteroperabilityMeasure> measures) {

  /** Copies the measures. */
  public BonusRegistries {
    measures = Set.copyOf(measures);
  }
}
