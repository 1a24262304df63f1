package org.apmrules.api.mipsweights;

import java.util.List;
import org.apmrules.api.internal.Field;

/**
 * The MIPS eligible clinicians of a group, virtual group or APM Entity.
 *
 * @param clinicians all of them, each once
 */
public record GroupClinicians(List<GroupClinician> clinicians) {

  private static final int MOST_CLINICIANS = 1_000_000;

  /**
   * Checks the list.
   *
   * @throws org.apmrules.api.PolicyException if it is empty or names one twice
   */
  public GroupClinicians {
    clinicians = Field.list("clinicians", clinicians);
    Field.between("clinicians", clinicians.size(), 1, MOST_CLINICIANS);
    Field.eachOnce("clinicians", clinicians, "", GroupClinician::clinician);
  }
}
