package org.apmrules.policy.qp;

import org.apmrules.api.qp.MedicareFigures;

/**
 * Figures from which Threshold Scores under the Medicare Option are calculated.
 *
 * @param figures the figures
 */
public record AssessedFigures(MedicareFigures figures) {}
