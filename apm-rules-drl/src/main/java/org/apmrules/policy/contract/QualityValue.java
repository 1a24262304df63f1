package org.apmrules.policy.contract;

import org.apmrules.api.Rate;

/**
 * The share of savings that quality earns, or of losses that it forgives.
 *
 * @param value the share
 */
public record QualityValue(Rate value) {}
