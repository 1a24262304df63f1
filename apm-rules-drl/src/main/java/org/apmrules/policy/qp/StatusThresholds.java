package org.apmrules.policy.qp;

import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;
import org.apmrules.api.qp.QpStatus;

/**
 * The Threshold Scores at or above which each status is reached.
 *
 * @param qp for a QP
 * @param partialQp for a Partial QP
 */
public record StatusThresholds(Rate qp, Rate partialQp) {

  /** Returns whether a score meets or exceeds the threshold of a status. */
  boolean areReached(QpStatus status, Ratio score) {
    return switch (status) {
      case QP -> score.meetsOrExceeds(qp);
      case PARTIAL_QP -> score.meetsOrExceeds(partialQp);
      case NONE -> true;
    };
  }
}
