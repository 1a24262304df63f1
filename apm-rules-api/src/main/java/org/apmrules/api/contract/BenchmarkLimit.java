package org.apmrules.api.contract;

import org.apmrules.api.Rate;

/**
 * A limit as a share of the benchmark.
 *
 * @param side the side
 * @param place where it is applied
 * @param share the share
 */
public record BenchmarkLimit(Side side, LimitPlace place, Rate share) {}
