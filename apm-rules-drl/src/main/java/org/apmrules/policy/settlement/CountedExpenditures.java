package org.apmrules.policy.settlement;

import org.apmrules.api.Money;

/**
 * The expenditures that are compared with the benchmark.
 *
 * @param amount the expenditures
 */
public record CountedExpenditures(Money amount) {}
