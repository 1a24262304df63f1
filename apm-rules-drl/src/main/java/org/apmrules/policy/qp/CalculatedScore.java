package org.apmrules.policy.qp;

import org.apmrules.api.qp.MedicareScore;
import org.apmrules.api.qp.QpStatus;

/**
 * A Threshold Score under the Medicare Option with the thresholds of its method.
 *
 * @param score the score
 * @param thresholds the thresholds
 */
public record CalculatedScore(MedicareScore score, StatusThresholds thresholds) {

  /** Returns whether the score meets or exceeds the threshold of a status. */
  public boolean reaches(QpStatus status) {
    return thresholds.areReached(status, score.score());
  }
}
