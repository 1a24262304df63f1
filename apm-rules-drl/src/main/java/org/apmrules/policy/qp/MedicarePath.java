package org.apmrules.policy.qp;

import org.apmrules.api.qp.MedicareScore;
import org.apmrules.api.qp.QpStatus;

/**
 * A Threshold Score that by itself gives a status under the Medicare Option.
 *
 * @param status the status
 * @param score the score
 */
public record MedicarePath(QpStatus status, MedicareScore score) {}
