package org.apmrules.benchmarks;

import java.math.BigDecimal;
import org.apmrules.api.qp.EntityParticipation;
import org.apmrules.api.qp.MedicareFigures;
import org.apmrules.api.qp.ParticipantList;
import org.apmrules.api.qp.QpCase;
import org.apmrules.api.qp.QpStatus;
import org.apmrules.api.qp.Snapshot;
import org.apmrules.api.qp.ThresholdMethod;

/**
 * What a programmer would write by hand for the Medicare Option at the level of the APM Entity, in
 * plain Java with decimals: the yardstick for speed. It gives the status and no proof.
 */
final class QpTwin {

  private QpTwin() {}

  static QpStatus status(QpCase qpCase) {
    Thresholds thresholds = Thresholds.of(qpCase.performanceYear().value());
    QpStatus best = QpStatus.NONE;
    for (MedicareFigures figures : qpCase.medicare()) {
      if (figures.snapshot() != Snapshot.DECEMBER_31 && isListed(qpCase, figures.subject())) {
        best = better(best, status(figures, ThresholdMethod.PAYMENT_AMOUNT, thresholds));
        best = better(best, status(figures, ThresholdMethod.PATIENT_COUNT, thresholds));
      }
    }
    return best;
  }

  private static boolean isListed(QpCase qpCase, String entity) {
    for (EntityParticipation each : qpCase.participations()) {
      if (each.entity().equals(entity)
          && each.list() == ParticipantList.PARTICIPATION_LIST
          && each.termination().isEmpty()
          && !each.listedOn().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static QpStatus status(
      MedicareFigures figures, ThresholdMethod method, Thresholds thresholds) {
    boolean byPayment = method == ThresholdMethod.PAYMENT_AMOUNT;
    BigDecimal part;
    BigDecimal whole;
    if (byPayment && figures.payments().isPresent()) {
      part = figures.payments().get().numerator().amount();
      whole = figures.payments().get().denominator().amount();
    } else if (!byPayment && figures.patients().isPresent()) {
      part = BigDecimal.valueOf(figures.patients().get().numerator().value());
      whole = BigDecimal.valueOf(figures.patients().get().denominator().value());
    } else {
      return QpStatus.NONE;
    }
    if (whole.signum() == 0) {
      return QpStatus.NONE;
    }
    BigDecimal qp = byPayment ? thresholds.qpPayment() : thresholds.qpPatients();
    BigDecimal partial = byPayment ? thresholds.partialPayment() : thresholds.partialPatients();
    if (part.compareTo(whole.multiply(qp)) >= 0) {
      return QpStatus.QP;
    }
    return part.compareTo(whole.multiply(partial)) >= 0 ? QpStatus.PARTIAL_QP : QpStatus.NONE;
  }

  private static QpStatus better(QpStatus one, QpStatus other) {
    if (one == QpStatus.QP || other == QpStatus.QP) {
      return QpStatus.QP;
    }
    return one == QpStatus.PARTIAL_QP || other == QpStatus.PARTIAL_QP
        ? QpStatus.PARTIAL_QP
        : QpStatus.NONE;
  }

  /** The thresholds of a year, as fractions. */
  private record Thresholds(
      BigDecimal qpPayment,
      BigDecimal partialPayment,
      BigDecimal qpPatients,
      BigDecimal partialPatients) {

    private static final Thresholds FIRST = of("0.25", "0.20", "0.20", "0.10");
    private static final Thresholds MIDDLE = of("0.50", "0.40", "0.35", "0.25");
    private static final Thresholds LAST = of("0.75", "0.50", "0.50", "0.35");

    static Thresholds of(int performanceYear) {
      if (performanceYear <= 2018) {
        return FIRST;
      }
      return performanceYear <= 2024 || performanceYear == 2026 ? MIDDLE : LAST;
    }

    private static Thresholds of(String qpPay, String partialPay, String qpPat, String partialPat) {
      return new Thresholds(
          new BigDecimal(qpPay),
          new BigDecimal(partialPay),
          new BigDecimal(qpPat),
          new BigDecimal(partialPat));
    }
  }
}
