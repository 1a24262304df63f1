package org.apmrules.policy.clinician;

import java.util.List;
import java.util.Set;
import org.apmrules.api.incentive.QpStatusSource;

/** All APM Entities through which the clinician achieved QP status, with their APMs and tracks. */
public record StatusSources(List<QpStatusSource> sources) {

  /** Takes the sorted set that an accumulate gives. */
  public StatusSources(Set<QpStatusSource> sorted) {
    this(List.copyOf(sorted));
  }
}
