package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Rate;

/**
 * The rate at which generated savings are shared.
 *
 * @param rate the rate
 */
public record AppliedSharingRate(Rate rate) {}
