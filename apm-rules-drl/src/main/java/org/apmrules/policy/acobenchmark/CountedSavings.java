package org.apmrules.policy.acobenchmark;

import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;

/**
 * The savings of a prior year that count.
 *
 * @param year the year
 * @param amount the per-capita savings or, negative, losses
 */
public record CountedSavings(PerformanceYear year, Money amount) {}
