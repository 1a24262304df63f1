package org.apmrules.policy.mipsweights;

import java.util.Set;
import org.apmrules.api.mipsweights.ClinicianType;

/** The types of clinicians that Promoting Interoperability does not bind in the year. */
public record InteroperabilityExemptTypes(Set<ClinicianType> types) {

  /** Copies the types. */
  public InteroperabilityExemptTypes {
    types = Set.copyOf(types);
  }
}
