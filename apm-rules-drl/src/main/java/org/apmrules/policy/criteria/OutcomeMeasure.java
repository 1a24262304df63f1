package org.apmrules.policy.criteria;

/**
 * An outcome measure satisfies the criteria for at least one outcome measure.
 *
 * @param name the measure
 */
public record OutcomeMeasure(String name) {}
