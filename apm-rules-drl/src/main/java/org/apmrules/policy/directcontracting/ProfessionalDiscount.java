package org.apmrules.policy.directcontracting;

import org.apmrules.api.Rate;

/**
 * The discount on the benchmark under the Professional arrangement.
 *
 * @param rate as a share of the benchmark
 */
public record ProfessionalDiscount(Rate rate) {}
