package org.apmrules.policy.mipsinteroperability;

import java.util.Optional;
import org.apmrules.api.Count;
import org.apmrules.api.Points;
import org.apmrules.api.mipsinteroperability.EntityInteroperability;

/** The scores of the participants that are not excepted, added up, and their clinicians. */
public record ScoredParticipants(Points points, Count clinicians) {

  /** Returns whether there is anybody. */
  public boolean isAny() {
    return !clinicians.isZero();
  }

  /** Returns the mean over the clinicians. */
  public EntityInteroperability mean() {
    return new EntityInteroperability(true, Optional.of(points.dividedBy(clinicians)));
  }
}
