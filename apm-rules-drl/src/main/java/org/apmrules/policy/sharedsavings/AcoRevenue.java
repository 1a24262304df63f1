package org.apmrules.policy.sharedsavings;

import org.apmrules.api.sharedsavings.RevenueCategory;

/**
 * Whether an ACO is a low or a high revenue ACO.
 *
 * @param category the category
 */
public record AcoRevenue(RevenueCategory category) {}
