package org.apmrules.api.qp;

import io.soabase.recordbuilder.core.RecordBuilder;
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
 * @param medicarePaths the Threshold Scores under the Medicare Option each of which by itself gives
 *     the status, sorted
 * @param allPayerPaths the same under the All-Payer Combination Option
 * @param medicareScores all Threshold Scores that were calculated under the Medicare Option,
 *     sorted, also those at a level that does not count for the clinician
 * @param allPayerScores the same under the All-Payer Combination Option
 */
@RecordBuilder
public record QpResult(
    QpStatus status,
    PaymentYear paymentYear,
    boolean medicareOptionSufficed,
    List<MedicareScore> medicarePaths,
    List<AllPayerScore> allPayerPaths,
    List<MedicareScore> medicareScores,
    List<AllPayerScore> allPayerScores) {

  /**
   * Checks the fields.
   *
   * @throws PolicyException if a field is missing, or there is a status without a path
   */
  public QpResult {
    Field.required("status", status);
    Field.required("paymentYear", paymentYear);
    medicarePaths = Field.list("medicarePaths", medicarePaths);
    allPayerPaths = Field.list("allPayerPaths", allPayerPaths);
    medicareScores = Field.list("medicareScores", medicareScores);
    allPayerScores = Field.list("allPayerScores", allPayerScores);
    if ((status == QpStatus.NONE) != (medicarePaths.isEmpty() && allPayerPaths.isEmpty())) {
      throw Field.contradiction("status", status + " was given, which does not fit the paths.");
    }
  }
}
