package org.apmrules.api.nextgeneration;

import org.apmrules.api.Money;

/**
 * The performance year benchmark that CMS states.
 *
 * @param amount the benchmark after discount and quality withhold
 */
public record StatedBenchmark(Money amount) {}
