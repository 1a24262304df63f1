package org.apmrules.policy.nextgeneration;

import org.apmrules.api.Rate;

/**
 * The part of the benchmark that quality must earn back.
 *
 * @param rate as a share of the benchmark
 */
public record QualityWithholdRate(Rate rate) {}
