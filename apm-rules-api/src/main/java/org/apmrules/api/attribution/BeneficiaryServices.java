package org.apmrules.api.attribution;

import org.apmrules.api.Money;
import org.apmrules.api.PolicyException;
import org.apmrules.api.internal.Field;

/**
 * One beneficiary's services by one subject, with how the beneficiary counts there.
 *
 * @param subject who is measured: the identifier of the APM Entity, the NPI of the clinician, or
 *     the TIN
 * @param beneficiary the identifier of the beneficiary, any text that is unique
 * @param attribution how the beneficiary counts for the subject
 * @param payments the payments for Part B covered professional services, zero or more; several
 *     entries for one beneficiary add up
 */
public record BeneficiaryServices(
    String subject, String beneficiary, BeneficiaryAttribution attribution, Money payments) {

  /**
   * Checks the fields.
   *
   * @throws PolicyException if a field is missing or the payments are negative
   */
  public BeneficiaryServices {
    Field.text("subject", subject);
    Field.text("beneficiary", beneficiary);
    Field.required("attribution", attribution);
    Field.notNegative("payments", payments);
  }
}
