package org.apmrules.policy.qp;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.apmrules.api.Count;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.qp.Snapshot;

/**
 * The period in which QP status is earned.
 *
 * @param firstDay its first day
 * @param lastDay its last day
 * @param determinationDates the snapshots at which QP determinations are made
 * @param leastTesting how many days without interruption an Advanced APM must be actively tested
 */
public record QpPerformancePeriod(
    LocalDate firstDay, LocalDate lastDay, Set<Snapshot> determinationDates, Count leastTesting) {

  /** Returns whether QP determinations are made at the snapshot. */
  public boolean determinesAt(Snapshot snapshot) {
    return determinationDates.contains(snapshot);
  }

  /** Returns whether QP determinations are made at one of the snapshots. */
  public boolean determinesAtAnyOf(Set<Snapshot> snapshots) {
    return !Collections.disjoint(determinationDates, snapshots);
  }

  /** Returns the date of a snapshot of the period. */
  public LocalDate dateOf(Snapshot snapshot) {
    return snapshot.dateIn(PerformanceYear.of(firstDay.getYear()));
  }
}
