package org.apmrules.policy.pioneer;

import org.apmrules.policy.mechanics.RateRange;

/**
 * The terms that payment options offer.
 *
 * @param minimumRates minimum savings and loss rates, where not by size
 * @param sharingRates shares of savings and losses
 * @param caps the most that is shared, as shares of the benchmark
 */
public record PaymentOptions(RateRange minimumRates, RateRange sharingRates, RateRange caps) {}
