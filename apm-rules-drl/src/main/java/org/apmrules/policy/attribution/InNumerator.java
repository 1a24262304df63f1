package org.apmrules.policy.attribution;

import org.apmrules.api.attribution.AttributionPopulation;

/**
 * The beneficiary is in a numerator.
 *
 * @param population of which population
 */
public record InNumerator(AttributionPopulation population) {}
