package org.apmrules.api.clinician;

import java.util.List;
import java.util.Optional;
import org.apmrules.api.incentive.BaseYearPayment;
import org.apmrules.api.incentive.InitialPaymentsAnnouncement;
import org.apmrules.api.incentive.QpClaim;
import org.apmrules.api.incentive.QpTin;
import org.apmrules.api.incentive.TinParticipation;
import org.apmrules.api.internal.BaseYearFigures;
import org.apmrules.api.internal.Field;

/**
 * What is known of the incentive payment base period and of who may receive the payment. The parts
 * mean what they mean in an {@link org.apmrules.api.incentive.ApmIncentiveCase}.
 *
 * @param payments the payments to all TIN/NPI combinations of the clinician's NPI
 * @param tins every TIN associated with the clinician, each once
 * @param participations how those TINs took part in APM Entities
 * @param announcement the announcement that initial payments have been made; left out before
 * @param claim the clinician's claim after the public notice; left out if there is none
 */
public record BaseYear(
    List<BaseYearPayment> payments,
    List<QpTin> tins,
    List<TinParticipation> participations,
    Optional<InitialPaymentsAnnouncement> announcement,
    Optional<QpClaim> claim) {

  /**
   * Checks the parts.
   *
   * @throws org.apmrules.api.PolicyException if a payment or TIN is given twice, or a TIN is not
   *     among {@code tins}
   */
  public BaseYear {
    payments = Field.list("payments", payments);
    tins = Field.list("tins", tins);
    participations = Field.list("participations", participations);
    Field.optional("announcement", announcement);
    Field.optional("claim", claim);
    BaseYearFigures.check(payments, tins, participations);
  }
}
