package org.apmrules.api.terms;

import org.apmrules.api.Count;
import org.apmrules.api.internal.Field;

/**
 * The organization that owns and operates an APM Entity.
 *
 * @param eligibleClinicians how many eligible clinicians have reassigned their Medicare billing
 *     rights to the TINs of the organization or of its subsidiary entities
 * @param inExemptRound whether the entity takes part in a round of a model that the law exempts by
 *     name from the limit of the organization's size (42 CFR 414.1415(c)(7)); without effect for
 *     other payers, whose limit has no such exemption (42 CFR 414.1420(d)(8))
 */
public record OwnerOrganization(Count eligibleClinicians, boolean inExemptRound) {

  /** Checks the size. */
  public OwnerOrganization {
    Field.required("eligibleClinicians", eligibleClinicians);
  }
}
