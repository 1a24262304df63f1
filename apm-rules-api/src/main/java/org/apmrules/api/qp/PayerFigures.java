package org.apmrules.api.qp;

import java.util.Optional;
import org.apmrules.api.PolicyException;
import org.apmrules.api.attribution.PatientCounts;
import org.apmrules.api.attribution.PaymentAmounts;
import org.apmrules.api.internal.Field;

/**
 * What one payer contributes to a Threshold Score under the All-Payer Combination Option (42 CFR
 * 414.1440(b)-(c)).
 *
 * @param payer the kind of payer
 * @param payments payments through Advanced APMs and Other Payer Advanced APMs, over all payments
 *     of the payer; left out if not reported
 * @param patients unique patients through Advanced APMs and Other Payer Advanced APMs, over all
 *     unique patients of the payer; left out if not reported
 */
public record PayerFigures(
    PayerKind payer, Optional<PaymentAmounts> payments, Optional<PatientCounts> patients) {

  /**
   * Checks the fields.
   *
   * @throws PolicyException if a field is missing
   */
  public PayerFigures {
    Field.required("payer", payer);
    Field.optional("payments", payments);
    Field.optional("patients", patients);
  }
}
