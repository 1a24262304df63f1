package org.apmrules.policy.lead;

import org.apmrules.api.Rate;

/**
 * What is added to the benchmark of entrants with higher spending.
 *
 * @param rate as a share of the benchmark
 */
public record AdministrativeAddOn(Rate rate) {}
