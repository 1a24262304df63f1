package org.apmrules.policy.directcontracting;

import org.apmrules.api.Rate;

/**
 * The part of the benchmark held back until the ACO stays.
 *
 * @param rate as a share of the benchmark
 */
public record RetentionWithholdRate(Rate rate) {}
