package org.apmrules.api.terms;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.internal.Field;

/**
 * The size of an APM Entity that participates in a Medical Home Model.
 *
 * @param ownerOrganization the organization that owns and operates the entity; left out if there is
 *     none
 * @param participationLists its number of eligible clinicians on the days for which it is known, at
 *     most one number for each day
 */
public record EntitySize(
    Optional<OwnerOrganization> ownerOrganization, List<ParticipationListSize> participationLists) {

  /** Checks the sizes. */
  public EntitySize {
    Field.optional("ownerOrganization", ownerOrganization);
    participationLists = Field.list("participationLists", participationLists);
    Set<SnapshotDate> dates = EnumSet.noneOf(SnapshotDate.class);
    for (ParticipationListSize size : participationLists) {
      if (!dates.add(size.date())) {
        throw Field.contradiction(
            "participationLists", "Two numbers were given for " + size.date() + ".");
      }
    }
  }

  /** Returns the parts that rules match one by one. */
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    ownerOrganization.ifPresent(facts::add);
    facts.addAll(participationLists);
    return facts;
  }
}
