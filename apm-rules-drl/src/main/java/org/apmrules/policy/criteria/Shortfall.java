package org.apmrules.policy.criteria;

/**
 * The terms of a model lack something that a criterion needs.
 *
 * @param criterion the criterion
 * @param sentence what they lack
 */
public record Shortfall(Criterion criterion, String sentence) {}
