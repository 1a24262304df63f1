package org.apmrules.policy.qp;

import org.apmrules.api.Ratio;
import org.apmrules.api.qp.QpStatus;
import org.apmrules.api.qp.ThresholdMethod;

/**
 * The Medicare Threshold Score that goes with figures for the All-Payer Combination Option.
 *
 * @param assessed the figures
 * @param method the method of the score
 * @param score the score
 * @param ofApmEntity whether the score is that of the APM Entity, higher than the own one
 */
public record MedicarePortion(
    AssessedAllPayerFigures assessed, ThresholdMethod method, Ratio score, boolean ofApmEntity) {

  /** Returns whether the score meets or exceeds the Medicare minimum for a status. */
  public boolean reachesMinimum(QpStatus status) {
    return assessed.terms().minimums().of(method).areReached(status, score);
  }
}
