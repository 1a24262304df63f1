package org.apmrules.policy.clinician;

import java.util.Set;

/** All MIPS APMs in which the clinician takes part. */
public record MipsApmParticipations(Set<String> models) {

  /** Returns whether there is none. */
  public boolean isNone() {
    return models.isEmpty();
  }
}
