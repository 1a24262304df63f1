package org.apmrules.policy.qp;

/**
 * Title XIX payments and patients are not excluded.
 *
 * @param assessed from which figures
 */
public record TitleXixCounts(AssessedAllPayerFigures assessed) {}
