package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Money;

/**
 * The benchmark with the prospective trend less the expenditures.
 *
 * @param amount the difference
 * @param benchmark the benchmark
 */
public record ThreeWayDifference(Money amount, Money benchmark) {}
