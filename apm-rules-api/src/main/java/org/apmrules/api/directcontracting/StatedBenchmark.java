package org.apmrules.api.directcontracting;

import org.apmrules.api.Money;

/**
 * The final benchmark that CMS states.
 *
 * @param amount the benchmark after discount and withholds, before the health equity adjustment
 */
public record StatedBenchmark(Money amount) {}
