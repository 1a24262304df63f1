package org.apmrules.policy.qp;

import org.apmrules.api.qp.MedicareScore;
import org.apmrules.api.qp.QpStatus;

/**
 * A Threshold Score of a clinician meets the threshold of a status, if the clinician is assessed
 * individually.
 *
 * @param status the greatest status whose threshold it meets
 * @param score the score
 */
public record IndividualScoreReaches(QpStatus status, MedicareScore score) {}
