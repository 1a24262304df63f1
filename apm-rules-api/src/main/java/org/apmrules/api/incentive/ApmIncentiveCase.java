package org.apmrules.api.incentive;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.CaseType;
import org.apmrules.api.PaymentYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.internal.BaseYearFigures;
import org.apmrules.api.internal.Field;

/**
 * What is known of one QP when the APM Incentive Payment is calculated (42 CFR 414.1450).
 *
 * @param paymentYear the year in which the incentive is paid, two years after the QP performance
 *     year and one after the base year
 * @param payments the payments to all TIN/NPI combinations of the QP's NPI, in or outside the APM
 * @param tins every TIN associated with the QP, each once
 * @param participations how those TINs took part in APM Entities
 * @param statusSources the APM Entities through which the clinician achieved QP status
 * @param announcement the announcement that initial payments have been made; left out before
 * @param claim the QP's claim after the public notice; left out if there is none
 */
@CaseType(
    value = "apm-incentive",
    asks = "What APM Incentive Payment does a QP earn, and which TINs receive it?")
@RecordBuilder
public record ApmIncentiveCase(
    PaymentYear paymentYear,
    List<BaseYearPayment> payments,
    List<QpTin> tins,
    List<TinParticipation> participations,
    List<QpStatusSource> statusSources,
    Optional<InitialPaymentsAnnouncement> announcement,
    Optional<QpClaim> claim)
    implements PolicyCase<ApmIncentive> {

  /**
   * Checks the case.
   *
   * @throws PolicyException {@link ProblemCode#CONTRADICTION} for a payment or TIN given twice and
   *     for a TIN that is not among {@code tins}
   */
  public ApmIncentiveCase {
    Field.required("paymentYear", paymentYear);
    payments = Field.list("payments", payments);
    tins = Field.list("tins", tins);
    participations = Field.list("participations", participations);
    statusSources = Field.list("statusSources", statusSources);
    Field.optional("announcement", announcement);
    Field.optional("claim", claim);
    BaseYearFigures.check(payments, tins, participations);
  }

  @Override
  public PaymentYear year() {
    return paymentYear;
  }

  @Override
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    for (BaseYearPayment payment : payments) {
      facts.add(payment);
      payment
          .amountWithoutCashFlowMechanism()
          .map(amount -> new AmountWithoutCashFlowMechanism(payment.id(), amount))
          .ifPresent(facts::add);
      payment
          .supplementalService()
          .map(service -> SupplementalServicePayment.of(payment.id(), service))
          .ifPresent(facts::add);
    }
    facts.addAll(tins);
    facts.addAll(participations);
    facts.addAll(statusSources);
    announcement.ifPresent(facts::add);
    claim.ifPresent(facts::add);
    return List.copyOf(facts);
  }
}
