package org.apmrules.policy.nextgeneration;

import org.apmrules.api.Rate;

/**
 * The share of savings and losses by Risk Arrangement.
 *
 * @param partialRisk under Risk Arrangement A
 * @param fullRisk under Risk Arrangement B
 */
public record RiskShares(Rate partialRisk, Rate fullRisk) {}
