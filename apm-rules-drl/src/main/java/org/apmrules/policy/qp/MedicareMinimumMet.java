package org.apmrules.policy.qp;

import org.apmrules.api.qp.AllPayerFigures;
import org.apmrules.api.qp.QpStatus;

/**
 * The Medicare minimum for a status is met.
 *
 * @param figures for which figures
 * @param status the status
 */
public record MedicareMinimumMet(AllPayerFigures figures, QpStatus status) {}
