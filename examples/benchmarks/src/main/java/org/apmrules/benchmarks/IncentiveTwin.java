package org.apmrules.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.incentive.ApmIncentive;
import org.apmrules.api.incentive.ApmIncentiveCase;
import org.apmrules.api.incentive.BaseYearPayment;
import org.apmrules.api.incentive.ExcludedPayment;
import org.apmrules.api.incentive.ExclusionReason;
import org.apmrules.api.incentive.IncentiveOutcome;
import org.apmrules.api.incentive.ParticipationPeriod;
import org.apmrules.api.incentive.QpStatusSource;
import org.apmrules.api.incentive.QpTin;
import org.apmrules.api.incentive.RecipientStep;
import org.apmrules.api.incentive.SupplementalService;
import org.apmrules.api.incentive.TinParticipation;
import org.apmrules.api.incentive.TinShare;

/**
 * What a programmer would write by hand for the APM Incentive Payment of a QP, in plain Java: the
 * yardstick for speed. It gives the whole result and no proof, and leaves out what {@link
 * IncentiveCases} do not have: several recipients, the steps after the first, and the public
 * notice.
 */
final class IncentiveTwin {

  private static final Rate FULL = Rate.percent("5");
  private static final Rate OF_2025 = Rate.percent("3.5");
  private static final Rate OF_2026 = Rate.percent("1.88");
  private static final Rate OF_2028 = Rate.percent("3.1");
  private static final int FIRST_YEAR_OF_HIERARCHY = 2021;

  private IncentiveTwin() {}

  static ApmIncentive result(ApmIncentiveCase qp) {
    int year = qp.paymentYear().value();
    List<ExcludedPayment> excluded = new ArrayList<>();
    Money base = Money.ZERO;
    for (BaseYearPayment payment : qp.payments()) {
      int before = excluded.size();
      exclude(payment, year, excluded);
      if (excluded.size() == before) {
        base = base.plus(payment.amountWithoutCashFlowMechanism().orElse(payment.paidAmount()));
      }
    }
    Collections.sort(excluded);
    Rate rate = rate(year);
    Money lumpSum = base.times(rate).roundedToCent();
    boolean paid = lumpSum.isPositive() && year >= FIRST_YEAR_OF_HIERARCHY;
    return new ApmIncentive(
        outcome(rate, lumpSum, paid),
        rate,
        base,
        lumpSum,
        paid ? Optional.of(RecipientStep.STATUS_ENTITY_IN_QP_PERIOD) : Optional.empty(),
        paid ? List.of(new TinShare(recipient(qp), lumpSum)) : List.of(),
        Optional.empty(),
        lumpSum.isPositive() ? Optional.of(LocalDate.of(year, 12, 31)) : Optional.empty(),
        excluded);
  }

  private static IncentiveOutcome outcome(Rate rate, Money lumpSum, boolean paid) {
    if (!rate.isPositive()) {
      return IncentiveOutcome.NO_PAYMENT_IN_YEAR;
    }
    if (lumpSum.isZero()) {
      return IncentiveOutcome.NOTHING_TO_PAY;
    }
    return paid ? IncentiveOutcome.PAYABLE : IncentiveOutcome.RECIPIENT_NOT_STATED;
  }

  private static Rate rate(int year) {
    return switch (year) {
      case 2019, 2020, 2021, 2022, 2023, 2024 -> FULL;
      case 2025 -> OF_2025;
      case 2026 -> OF_2026;
      case 2028 -> OF_2028;
      default -> Rate.ZERO;
    };
  }

  private static void exclude(BaseYearPayment payment, int year, List<ExcludedPayment> excluded) {
    String id = payment.id();
    if (payment.servedOn().getYear() != year - 1) {
      excluded.add(new ExcludedPayment(id, ExclusionReason.SERVED_OUTSIDE_BASE_PERIOD));
    }
    if (payment.processedOn().getYear() < year - 1
        || payment.processedOn().isAfter(LocalDate.of(year, 3, 31))) {
      excluded.add(new ExcludedPayment(id, ExclusionReason.PROCESSED_OUTSIDE_WINDOW));
    }
    switch (payment.kind()) {
      case COVERED_PROFESSIONAL_SERVICES -> {}
      case SUPPLEMENTAL_SERVICE_PAYMENT ->
          exclude(id, payment.supplementalService().orElseThrow(), excluded);
      case QUALITY_REPORTING_ADJUSTMENT,
          EHR_INCENTIVE_ADJUSTMENT,
          VALUE_MODIFIER_ADJUSTMENT,
          MIPS_ADJUSTMENT ->
          excluded.add(new ExcludedPayment(id, ExclusionReason.PAYMENT_ADJUSTMENT));
      case SHORTAGE_AREA_INCENTIVE,
          PRIMARY_CARE_INCENTIVE,
          SHORTAGE_AREA_SURGERY_INCENTIVE,
          APM_INCENTIVE_PAYMENT ->
          excluded.add(new ExcludedPayment(id, ExclusionReason.INCENTIVE_PAYMENT));
      case FINANCIAL_RISK_PAYMENT ->
          excluded.add(new ExcludedPayment(id, ExclusionReason.FINANCIAL_RISK_PAYMENT));
      case CASH_FLOW_PAYMENT ->
          excluded.add(new ExcludedPayment(id, ExclusionReason.CASH_FLOW_PAYMENT));
    }
  }

  private static void exclude(
      String id, SupplementalService service, List<ExcludedPayment> excluded) {
    if (!service.physicianServices()) {
      excluded.add(new ExcludedPayment(id, ExclusionReason.NOT_PHYSICIAN_SERVICES));
    }
    if (!service.partBOnly()) {
      excluded.add(new ExcludedPayment(id, ExclusionReason.NOT_PART_B_ONLY));
    }
    if (!service.attributableToBeneficiary()) {
      excluded.add(new ExcludedPayment(id, ExclusionReason.NOT_ATTRIBUTABLE_TO_BENEFICIARY));
    }
    if (!service.attributableToClinician()) {
      excluded.add(new ExcludedPayment(id, ExclusionReason.NOT_ATTRIBUTABLE_TO_CLINICIAN));
    }
  }

  private static String recipient(ApmIncentiveCase qp) {
    for (TinParticipation each : qp.participations()) {
      if (each.period() == ParticipationPeriod.QP_PERFORMANCE_PERIOD
          && gaveStatus(qp, each.apmEntity())
          && qp.tins().contains(new QpTin(each.tin(), true))) {
        return each.tin();
      }
    }
    throw new IllegalArgumentException("No TIN at the first step: " + qp);
  }

  private static boolean gaveStatus(ApmIncentiveCase qp, String entity) {
    for (QpStatusSource source : qp.statusSources()) {
      if (source.apmEntity().equals(entity)) {
        return true;
      }
    }
    return false;
  }
}
