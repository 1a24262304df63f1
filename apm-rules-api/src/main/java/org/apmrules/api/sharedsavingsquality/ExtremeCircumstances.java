package org.apmrules.api.sharedsavingsquality;

import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * How extreme and uncontrollable circumstances affected an ACO (42 CFR 425.512(c)).
 *
 * @param affectedBeneficiaries the share of its assigned beneficiaries who live in an affected area
 * @param legalEntityAffected whether its legal entity is located in one
 */
public record ExtremeCircumstances(Rate affectedBeneficiaries, boolean legalEntityAffected) {

  /** Checks the fields. */
  public ExtremeCircumstances {
    Field.share("affectedBeneficiaries", affectedBeneficiaries);
  }
}
