package org.apmrules.policy.directcontracting;

import org.apmrules.api.Money;

/**
 * The benchmark that the bands of the corridor are shares of.
 *
 * @param amount the final benchmark with the health equity adjustment
 */
public record CorridorBase(Money amount) {}
