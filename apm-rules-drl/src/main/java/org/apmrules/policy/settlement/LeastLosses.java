package org.apmrules.policy.settlement;

import org.apmrules.api.Money;

/**
 * The losses from which on they count, by the minimum loss rate.
 *
 * @param amount the losses, $0 or less
 */
public record LeastLosses(Money amount) {}
