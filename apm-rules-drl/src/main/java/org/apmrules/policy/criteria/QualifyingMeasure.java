package org.apmrules.policy.criteria;

/**
 * A quality measure satisfies the criteria for at least one measure.
 *
 * @param name the measure
 */
public record QualifyingMeasure(String name) {}
