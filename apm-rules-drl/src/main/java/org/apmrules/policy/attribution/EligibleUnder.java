package org.apmrules.policy.attribution;

import org.apmrules.api.attribution.AttributionPopulation;

/**
 * The beneficiary is attribution-eligible.
 *
 * @param population by which definition
 */
public record EligibleUnder(AttributionPopulation population) {}
