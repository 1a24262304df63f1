package org.apmrules.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apmrules.api.PaymentYear;
import org.apmrules.api.qp.EntityParticipation;
import org.apmrules.api.qp.MedicareFigures;
import org.apmrules.api.qp.MedicareScore;
import org.apmrules.api.qp.ParticipantList;
import org.apmrules.api.qp.QpCase;
import org.apmrules.api.qp.QpResult;
import org.apmrules.api.qp.QpStatus;
import org.apmrules.api.qp.Snapshot;
import org.apmrules.api.qp.ThresholdMethod;

/**
 * What a programmer would write by hand for the Medicare Option at the level of the APM Entity, in
 * plain Java: the yardstick for speed. It gives the whole result and no proof.
 */
final class QpTwin {

  private QpTwin() {}

  static QpResult result(QpCase qpCase) {
    int year = qpCase.performanceYear().value();
    Thresholds thresholds = Thresholds.of(year);
    List<MedicareScore> scores = new ArrayList<>();
    for (MedicareFigures figures : qpCase.medicare()) {
      if (figures.snapshot() != Snapshot.DECEMBER_31 && isListed(qpCase, figures.subject())) {
        for (ThresholdMethod method : ThresholdMethod.values()) {
          if (figures.hasScore(method)) {
            scores.add(figures.score(method));
          }
        }
      }
    }
    Collections.sort(scores);
    QpStatus best = QpStatus.NONE;
    List<MedicareScore> paths = new ArrayList<>();
    for (MedicareScore score : scores) {
      QpStatus status = status(score, thresholds);
      if (isGreater(status, best)) {
        best = status;
        paths.clear();
      }
    }
    for (MedicareScore score : scores) {
      if (best != QpStatus.NONE && reaches(score, thresholds, best)) {
        paths.add(score);
      }
    }
    return new QpResult(best, PaymentYear.of(year + 2), true, paths, List.of(), scores, List.of());
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

  private static QpStatus status(MedicareScore score, Thresholds thresholds) {
    if (reaches(score, thresholds, QpStatus.QP)) {
      return QpStatus.QP;
    }
    return reaches(score, thresholds, QpStatus.PARTIAL_QP) ? QpStatus.PARTIAL_QP : QpStatus.NONE;
  }

  private static boolean reaches(MedicareScore score, Thresholds thresholds, QpStatus status) {
    boolean byPayment = score.method() == ThresholdMethod.PAYMENT_AMOUNT;
    BigDecimal threshold;
    if (status == QpStatus.QP) {
      threshold = byPayment ? thresholds.qpPayment() : thresholds.qpPatients();
    } else {
      threshold = byPayment ? thresholds.partialPayment() : thresholds.partialPatients();
    }
    BigDecimal needed = score.score().denominator().multiply(threshold);
    return score.score().numerator().compareTo(needed) >= 0;
  }

  private static boolean isGreater(QpStatus one, QpStatus other) {
    return one != other && (one == QpStatus.QP || other == QpStatus.NONE);
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
