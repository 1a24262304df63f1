package org.apmrules.api.mipsweights;

import java.util.Set;
import org.apmrules.api.internal.Field;

/**
 * A MIPS eligible clinician of a group, and what bears on Promoting Interoperability for that
 * clinician alone (42 CFR 414.1380(c)(2)(i)(A)(4), (C)).
 *
 * @param clinician the identifier
 * @param type the type of clinician
 * @param specialStatuses the statuses that CMS gave the clinician
 * @param reasons why CMS found that the category is not to be scored for the clinician; none if it
 *     did not
 */
public record GroupClinician(
    String clinician,
    ClinicianType type,
    Set<SpecialStatus> specialStatuses,
    Set<ReweightingReason> reasons) {

  /**
   * Checks the fields.
   *
   * @throws org.apmrules.api.PolicyException if a field is missing
   */
  public GroupClinician {
    Field.text("clinician", clinician);
    Field.required("type", type);
    specialStatuses = Field.set("specialStatuses", specialStatuses);
    reasons = Field.set("reasons", reasons);
  }

  /** Returns whether the clinician is of one of the types. */
  public boolean isOneOf(Set<ClinicianType> types) {
    return types.contains(type);
  }

  /** Returns whether the clinician has one of the statuses. */
  public boolean hasSpecialStatus() {
    return !specialStatuses.isEmpty();
  }

  /** Returns whether CMS found the reason. */
  public boolean has(ReweightingReason reason) {
    return reasons.contains(reason);
  }
}
