package org.apmrules.policy.qp;

import org.apmrules.api.qp.MedicareFigures;

/**
 * Figures from which Threshold Scores under the Medicare Option are calculated.
 *
 * @param figures the figures
 * @param terms the terms of the year
 */
public record AssessedFigures(MedicareFigures figures, MedicareTerms terms) {}
