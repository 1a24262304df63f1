package org.apmrules.api.sharedsavings;

import org.apmrules.api.Count;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * An extreme and uncontrollable circumstance that reduces shared losses (42 CFR 425.605(f)).
 *
 * @param event the event, for the reader
 * @param months the months of the year that were affected, 0 to 12
 * @param shareOfBeneficiaries the share of the ACO's assigned beneficiaries who live in the
 *     affected area, 0% to 100%
 */
public record ExtremeCircumstance(String event, Count months, Rate shareOfBeneficiaries) {

  private static final int MONTHS_OF_YEAR = 12;

  /**
   * Checks the fields.
   *
   * @throws PolicyException {@link ProblemCode#OUT_OF_RANGE} for more than twelve months or a share
   *     outside 0% to 100%
   */
  public ExtremeCircumstance {
    Field.text("event", event);
    Field.between("months", Field.required("months", months).value(), 0, MONTHS_OF_YEAR);
    Field.share("shareOfBeneficiaries", shareOfBeneficiaries);
  }
}
