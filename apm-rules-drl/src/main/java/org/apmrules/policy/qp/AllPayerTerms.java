package org.apmrules.policy.qp;

/**
 * All that the All-Payer Combination Option goes by in a year.
 *
 * @param period the period in which status is earned
 * @param thresholds the thresholds in force
 * @param minimums the Medicare minimums
 * @param excluded the excluded payers
 */
public record AllPayerTerms(
    QpPerformancePeriod period,
    AllPayerThresholds thresholds,
    MedicareMinimums minimums,
    ExcludedPayers excluded) {}
