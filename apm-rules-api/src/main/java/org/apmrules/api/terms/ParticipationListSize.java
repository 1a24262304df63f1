package org.apmrules.api.terms;

import java.util.Set;
import org.apmrules.api.Count;
import org.apmrules.api.internal.Field;

/**
 * The number of eligible clinicians of an APM Entity on a day.
 *
 * @param date the day
 * @param eligibleClinicians how many the entity's Participation List has or, with an other payer,
 *     the information submitted says
 */
public record ParticipationListSize(SnapshotDate date, Count eligibleClinicians) {

  /** Checks the size. */
  public ParticipationListSize {
    Field.required("date", date);
    Field.required("eligibleClinicians", eligibleClinicians);
  }

  /** Returns whether the day is one of the days. */
  public boolean isOnOneOf(Set<SnapshotDate> dates) {
    return dates.contains(date);
  }
}
