package org.apmrules.policy.criteria;

import org.apmrules.api.Count;

/**
 * The size of an owner organization from which the medical home standards do not apply.
 *
 * @param clinicians the smallest number of eligible clinicians that is too many
 */
public record OwnerOrganizationLimit(Count clinicians) {

  /** Returns the sentence for an organization that is too large. */
  public String shortfall(Count present) {
    return "The organization that owns the APM Entity has "
        + present
        + " eligible clinicians; the medical home standards apply only below "
        + clinicians
        + ".";
  }
}
