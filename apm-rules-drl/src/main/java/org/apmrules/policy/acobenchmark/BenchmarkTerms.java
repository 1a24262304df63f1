package org.apmrules.policy.acobenchmark;

import java.time.LocalDate;

/**
 * The agreements to which the adjustments and the update apply.
 *
 * @param agreementsFrom the first start of an agreement period to which they apply
 */
public record BenchmarkTerms(LocalDate agreementsFrom) {}
