package org.apmrules.policy.contract;

import org.apmrules.api.Rate;

/**
 * The factor by which risk moves the benchmark.
 *
 * @param factor the factor, 100% if risk does not move it
 */
public record RiskFactor(Rate factor) {}
