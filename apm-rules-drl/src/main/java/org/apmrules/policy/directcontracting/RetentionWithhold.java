package org.apmrules.policy.directcontracting;

import org.apmrules.api.Rate;

/**
 * The retention withhold of the ACO.
 *
 * @param rate as a share of the benchmark; 0% if it is not withheld
 */
public record RetentionWithhold(Rate rate) {}
