package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Money;

/**
 * The benchmark that the guardrail puts in place of the one with the prospective trend.
 *
 * @param amount the benchmark updated with national and regional growth alone
 */
public record GuardrailBenchmark(Money amount) {}
