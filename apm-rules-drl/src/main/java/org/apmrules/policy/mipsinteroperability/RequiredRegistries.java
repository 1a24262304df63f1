package org.apmrules.policy.mipsinteroperability;

import java.util.Set;
import org.apmrules.api.mipsinteroperability.InteroperabilityMeasure;

/** The public health measures that are required. */
public record RequiredRegistries(Set<InteroperabilityMeasure> measures) {

  /** Copies the measures. */
  public RequiredRegistries {
    measures = Set.copyOf(measures);
  }

  /** Returns whether all of them are among others. */
  public boolean isIn(Set<InteroperabilityMeasure> others) {
    return others.containsAll(measures);
  }
}
