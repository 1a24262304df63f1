package org.apmrules.policy.acobenchmark;

import org.apmrules.api.Rate;

/**
 * The part of a negative regional adjustment that is taken back for the need of the population.
 *
 * @param part the part, 0% to 100%
 */
public record Offset(Rate part) {}
