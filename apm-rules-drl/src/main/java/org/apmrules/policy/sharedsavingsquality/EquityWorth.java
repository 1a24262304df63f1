package org.apmrules.policy.sharedsavingsquality;

import org.apmrules.api.Points;

/**
 * What a measure adds to the health equity points, before the share of underserved beneficiaries.
 */
public record EquityWorth(String measure, Points points) {}
