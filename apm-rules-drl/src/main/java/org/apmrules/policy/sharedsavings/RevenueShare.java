package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Ratio;

/**
 * The participants' revenue as a share of the assigned beneficiaries' expenditures.
 *
 * @param share the share, unrounded
 */
public record RevenueShare(Ratio share) {}
