package org.apmrules.policy.qp;

import org.apmrules.api.PaymentYear;

/**
 * All that the Medicare Option goes by in a year.
 *
 * @param paymentYear the payment year to which status belongs
 * @param period the period in which it is earned
 * @param populations the definitions of attribution-eligible beneficiary
 * @param thresholds the thresholds in force
 */
public record MedicareTerms(
    PaymentYear paymentYear,
    QpPerformancePeriod period,
    ScoredPopulations populations,
    QpThresholds thresholds) {}
