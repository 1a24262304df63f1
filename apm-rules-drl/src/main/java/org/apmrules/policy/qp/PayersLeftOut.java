package org.apmrules.policy.qp;

import java.util.Set;
import org.apmrules.api.qp.PayerKind;
import org.apmrules.api.qp.ThresholdMethod;

/**
 * The payers that do not count in a Threshold Score.
 *
 * @param assessed the figures of the score
 * @param payers the kinds of payer
 */
public record PayersLeftOut(AssessedAllPayerFigures assessed, Set<PayerKind> payers) {

  /** Returns whether the payers that count have a score under a method. */
  public boolean leaveScore(ThresholdMethod method) {
    return assessed.figures().hasScore(method, payers);
  }
}
