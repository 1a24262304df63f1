package org.apmrules.policy.acobenchmark;

import org.apmrules.api.Rate;

/**
 * The weight of the regional difference that applies.
 *
 * @param rate the weight
 */
public record RegionalWeight(Rate rate) {}
