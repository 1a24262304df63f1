package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Money;

/**
 * The benchmark that expenditures are compared with.
 *
 * @param amount the benchmark
 * @param guardrail whether the guardrail replaced another by it
 */
public record GoverningBenchmark(Money amount, boolean guardrail) {}
