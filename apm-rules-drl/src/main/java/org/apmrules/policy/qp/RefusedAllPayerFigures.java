package org.apmrules.policy.qp;

import org.apmrules.api.qp.AllPayerFigures;

/**
 * Figures that do not count because of how they were submitted.
 *
 * @param figures the figures
 */
public record RefusedAllPayerFigures(AllPayerFigures figures) {}
