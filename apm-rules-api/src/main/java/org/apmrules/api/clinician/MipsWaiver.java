package org.apmrules.api.clinician;

import org.apmrules.api.PolicyException;
import org.apmrules.api.internal.Field;

/**
 * A demonstration under which CMS waives MIPS for a clinician, who has qualified for it in the
 * performance year.
 *
 * @param demonstration the name of the demonstration, as the rules name it; for another one there
 *     is no rule
 */
public record MipsWaiver(String demonstration) {

  /**
   * Checks the name.
   *
   * @throws PolicyException if it is missing or blank
   */
  public MipsWaiver {
    Field.text("demonstration", demonstration);
  }
}
