package org.apmrules.policy.criteria;

import org.apmrules.api.Count;

/**
 * How many elements of a medical home a model has.
 *
 * @param number the number
 */
public record ElementsPresent(Count number) {}
