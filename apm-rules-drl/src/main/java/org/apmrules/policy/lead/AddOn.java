package org.apmrules.policy.lead;

import org.apmrules.api.Rate;

/**
 * The administrative add-on of the ACO.
 *
 * @param rate as a share of the benchmark; 0% if it has none
 */
public record AddOn(Rate rate) {}
