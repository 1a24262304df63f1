package org.apmrules.policy.qp;

import org.apmrules.api.qp.AllPayerScore;
import org.apmrules.api.qp.QpStatus;

/**
 * A Threshold Score that gives a status under the All-Payer Combination Option.
 *
 * @param status the status
 * @param score the score
 */
public record AllPayerPath(QpStatus status, AllPayerScore score) {}
