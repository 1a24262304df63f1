package org.apmrules.api.attribution;

import org.apmrules.api.PolicyException;
import org.apmrules.api.internal.Field;

/**
 * The basis for attribution eligibility that CMS sets for an APM that does not attribute on
 * evaluation and management services (42 CFR 414.1305, attribution-eligible beneficiary, (6)).
 *
 * @param basis what CMS requires, in words
 * @param met whether the beneficiary meets it
 */
public record BasisSetByCms(String basis, boolean met) {

  /**
   * Checks the text.
   *
   * @throws PolicyException if the basis is empty
   */
  public BasisSetByCms {
    Field.text("basis", basis);
  }
}
