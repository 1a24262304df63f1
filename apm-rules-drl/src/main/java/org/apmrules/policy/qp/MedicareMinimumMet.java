package org.apmrules.policy.qp;

import org.apmrules.api.qp.QpStatus;

/**
 * The Medicare minimum for a status is met.
 *
 * @param assessed for which figures
 * @param status the status
 */
public record MedicareMinimumMet(AssessedAllPayerFigures assessed, QpStatus status) {}
