package org.apmrules.policy.attribution;

import org.apmrules.api.attribution.AttributionPopulation;

/**
 * The beneficiary is attributed but in no denominator of a definition in force.
 *
 * @param population the definition
 */
public record AttributedOutsideDenominator(AttributionPopulation population) {}
