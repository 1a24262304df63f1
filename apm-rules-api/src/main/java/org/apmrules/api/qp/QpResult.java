package org.apmrules.api.qp;

import java.util.List;
import org.apmrules.api.PaymentYear;
import org.apmrules.api.PolicyException;
import org.apmrules.api.internal.Field;

/**
 * The QP status for a year and what it rests on. Nobody is both a QP and a Partial QP for a year
 * (42 CFR 414.1425(c)(2)).
 *
 * @param status the status
 * @param paymentYear the payment year to which the status belongs
 * @param medicareOptionSufficed whether the Medicare Option alone gives the status; true also for a
 *     clinician without status under either option
 * @param paths the Threshold Scores each of which by itself gives the status, sorted; empty without
 *     status
 * @param scores all Threshold Scores that were calculated, sorted, also those that do not count at
 *     their level
 */
public record QpResult(
    QpStatus status,
    PaymentYear paymentYear,
    boolean medicareOptionSufficed,
    List<ThresholdScore> paths,
    List<ThresholdScore> scores) {

  /**
   * Checks the fields.
   *
   * @throws PolicyException if a field is missing, or there is a status without a path
   */
  public QpResult {
    Field.required("status", status);
    Field.required("paymentYear", paymentYear);
    paths = Field.list("paths", paths);
    scores = Field.list("scores", scores);
    if ((status == QpStatus.NONE) != paths.isEmpty()) {
      throw Field.contradiction(
          "paths", paths.size() + " were given, which does not fit status " + status + ".");
    }
  }
}
