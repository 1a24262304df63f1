package org.apmrules.policy.settlement;

import org.apmrules.api.Money;

/**
 * The benchmark that expenditures are compared with.
 *
 * @param amount the benchmark
 */
public record FinalBenchmark(Money amount) {}
