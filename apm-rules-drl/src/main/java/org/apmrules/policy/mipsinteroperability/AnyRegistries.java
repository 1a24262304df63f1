package org.apmrules.policy.mipsinteroperability;

import java.util.Set;
import org.apmrules.api.Count;
import org.apmrules.api.mipsinteroperability.InteroperabilityMeasure;

/** How many agencies or registries are required, by any of some measures. */
public record AnyRegistries(Set<InteroperabilityMeasure> measures, Count number) {

  /** Copies the measures. */
  public AnyRegistries {
    measures = Set.copyOf(measures);
  }
}
