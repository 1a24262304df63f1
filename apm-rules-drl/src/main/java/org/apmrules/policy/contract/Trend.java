package org.apmrules.policy.contract;

import org.apmrules.api.Rate;

/**
 * The growth from baseline to performance period that the benchmark follows.
 *
 * @param growth the growth
 */
public record Trend(Rate growth) {}
