package org.apmrules.policy.sharedsavings;

import org.apmrules.policy.mechanics.MinimumRate;

/**
 * The minimum rate that follows from an ACO's number of assigned beneficiaries.
 *
 * @param minimum the minimum rate
 */
public record SizeBasedMinimum(MinimumRate minimum) {}
