package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Rate;

/**
 * The share of the maximum sharing rate that quality performance earns.
 *
 * @param share the share
 */
public record QualityEarned(Rate share) {}
