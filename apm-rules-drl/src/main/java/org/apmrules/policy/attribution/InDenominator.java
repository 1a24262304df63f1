package org.apmrules.policy.attribution;

import org.apmrules.api.attribution.AttributionPopulation;

/**
 * The beneficiary is in a denominator.
 *
 * @param population of which population
 */
public record InDenominator(AttributionPopulation population) {}
