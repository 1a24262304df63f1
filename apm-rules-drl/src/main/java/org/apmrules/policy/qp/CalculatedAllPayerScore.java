package org.apmrules.policy.qp;

import org.apmrules.api.qp.AllPayerScore;
import org.apmrules.api.qp.QpStatus;

/**
 * A Threshold Score under the All-Payer Combination Option.
 *
 * @param score the score
 * @param assessed the figures that it is calculated from
 */
public record CalculatedAllPayerScore(AllPayerScore score, AssessedAllPayerFigures assessed) {

  /** Returns whether the score meets or exceeds the threshold of a status. */
  public boolean reaches(QpStatus status) {
    return assessed.terms().thresholds().of(score.method()).areReached(status, score.score());
  }
}
