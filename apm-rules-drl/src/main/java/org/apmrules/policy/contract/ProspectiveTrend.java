package org.apmrules.policy.contract;

import org.apmrules.api.Rate;

/**
 * The growth from baseline to performance period as agreed beforehand.
 *
 * @param growth the growth
 */
public record ProspectiveTrend(Rate growth) {}
