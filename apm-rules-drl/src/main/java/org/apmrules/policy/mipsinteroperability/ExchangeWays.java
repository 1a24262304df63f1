package org.apmrules.policy.mipsinteroperability;

import java.util.Set;
import org.apmrules.api.mipsinteroperability.InteroperabilityMeasure;

/** The measures that stand in place of sending and receiving. */
public record ExchangeWays(Set<InteroperabilityMeasure> measures) {

  /** Copies the measures. */
  public ExchangeWays {
    measures = Set.copyOf(measures);
  }
}
