package org.apmrules.policy.criteria;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.apmrules.api.Count;
import org.apmrules.api.terms.SnapshotDate;

/**
 * The size of an APM Entity above which the medical home standards do not apply.
 *
 * @param clinicians the largest number of eligible clinicians that is not too many
 * @param dates the days on any of which the number counts
 */
public record ParticipationListLimit(Count clinicians, Set<SnapshotDate> dates) {

  /** Sorts the set, so that it is always shown in one order. */
  public ParticipationListLimit {
    dates = Collections.unmodifiableSet(new TreeSet<>(dates));
  }

  /** Returns the sentence for an entity that is too large. */
  public String shortfall(Count present) {
    return "The APM Entity has "
        + present
        + " eligible clinicians on a determination date; the medical home standards apply only up"
        + " to "
        + clinicians
        + ".";
  }
}
