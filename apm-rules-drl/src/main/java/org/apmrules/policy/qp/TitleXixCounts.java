package org.apmrules.policy.qp;

import org.apmrules.api.qp.AllPayerFigures;

/**
 * Title XIX payments and patients are not excluded.
 *
 * @param figures from which figures
 */
public record TitleXixCounts(AllPayerFigures figures) {}
