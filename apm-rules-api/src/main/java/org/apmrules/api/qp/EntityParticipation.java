package org.apmrules.api.qp;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.Count;
import org.apmrules.api.PolicyException;
import org.apmrules.api.internal.Field;

/**
 * The part that an eligible clinician, or the APM Entity group itself, has in one APM Entity of an
 * Advanced APM in the year (42 CFR 414.1425(a)-(c)).
 *
 * @param entity the identifier of the APM Entity
 * @param list the list on which the clinician stands; for a group, its Participation List
 * @param entityHasParticipationList whether the APM Entity has a Participation List of eligible
 *     clinicians
 * @param listedOn the snapshots at which the clinician is on the list, at least one
 * @param termination the end of the APM Entity's participation in the Advanced APM, if it ended
 * @param activeTesting the days of active testing, if the Advanced APM starts or ends within the QP
 *     Performance Period; left out if it runs through the whole period
 */
@RecordBuilder
public record EntityParticipation(
    String entity,
    ParticipantList list,
    boolean entityHasParticipationList,
    Set<Snapshot> listedOn,
    Optional<Termination> termination,
    Optional<ActiveTesting> activeTesting) {

  /**
   * Checks the fields.
   *
   * @throws PolicyException if a field is missing, no snapshot is given, or the clinician is on a
   *     Participation List that the APM Entity does not have
   */
  public EntityParticipation {
    Field.text("entity", entity);
    Field.required("list", list);
    listedOn = Field.set("listedOn", listedOn);
    Field.between("listedOn", listedOn.size(), 1, Snapshot.values().length);
    Field.optional("termination", termination);
    Field.optional("activeTesting", activeTesting);
    if (list == ParticipantList.PARTICIPATION_LIST && !entityHasParticipationList) {
      throw Field.contradiction(
          "entityHasParticipationList",
          "The APM Entity is said to have no Participation List, but the clinician to be on it.");
    }
  }

  /** Returns whether the APM Entity is one of the given ones. */
  public boolean isAmong(Set<String> entities) {
    return entities.contains(entity);
  }

  /** Returns whether the clinician is on the list at a snapshot. */
  public boolean isListedAt(Snapshot snapshot) {
    return listedOn.contains(snapshot);
  }

  /** Returns whether the APM Entity's participation ended. */
  public boolean hasTerminated() {
    return termination.isPresent();
  }

  /** Returns whether the APM Entity's participation ended before a day. */
  public boolean terminatedBefore(LocalDate day) {
    return termination.isPresent() && termination.get().date().isBefore(day);
  }

  /** Returns whether the APM Entity's participation ended on a date for which it bears no risk. */
  public boolean terminatedWithoutFinancialRisk() {
    return termination.isPresent() && !termination.get().bearsFinancialRisk();
  }

  /**
   * Returns whether the Advanced APM was actively tested for at least a number of days from a day
   * through another, both included; one that runs through the whole period always was.
   */
  public boolean isTestedFor(Count days, LocalDate from, LocalDate through) {
    return activeTesting
        .map(testing -> testing.daysWithin(from, through).compareTo(days) >= 0)
        .orElse(true);
  }
}
