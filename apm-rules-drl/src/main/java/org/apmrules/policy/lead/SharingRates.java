package org.apmrules.policy.lead;

import org.apmrules.api.Rate;

/**
 * The share of savings and losses by risk arrangement.
 *
 * @param global under the Global arrangement
 * @param professional under the Professional arrangement
 */
public record SharingRates(Rate global, Rate professional) {}
