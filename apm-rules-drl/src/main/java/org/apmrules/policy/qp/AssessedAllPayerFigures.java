package org.apmrules.policy.qp;

import org.apmrules.api.qp.AllPayerFigures;

/**
 * Figures that are assessed under the All-Payer Combination Option.
 *
 * @param figures the figures
 * @param terms the terms of the year
 */
public record AssessedAllPayerFigures(AllPayerFigures figures, AllPayerTerms terms) {}
