package org.apmrules.policy.nextgeneration;

import org.apmrules.api.Rate;

/**
 * The ACO's share of savings and losses.
 *
 * @param rate the share
 */
public record RiskShare(Rate rate) {}
