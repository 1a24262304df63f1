package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Rate;

/**
 * The revenue at which an ACO is no longer a low revenue ACO.
 *
 * @param shareOfExpenditures the revenue as a share of the assigned beneficiaries' expenditures
 */
public record LowRevenueThreshold(Rate shareOfExpenditures) {}
