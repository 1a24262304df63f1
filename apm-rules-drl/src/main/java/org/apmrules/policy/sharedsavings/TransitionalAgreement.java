package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Rate;

/**
 * An agreement whose minimum rates the law fixes.
 *
 * @param rate the minimum savings and loss rate
 */
public record TransitionalAgreement(Rate rate) {}
