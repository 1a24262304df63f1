package org.apmrules.policy.otherpayer;

import org.apmrules.api.Ratio;

/**
 * The total that losses must be able to reach.
 *
 * @param share the total as a share of expected expenditures
 */
public record TotalRiskRequirement(Ratio share) {}
