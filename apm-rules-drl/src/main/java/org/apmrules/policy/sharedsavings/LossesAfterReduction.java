package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Money;

/**
 * The limited losses less the reduction for extreme and uncontrollable circumstances.
 *
 * @param amount what is left, for the whole year
 */
public record LossesAfterReduction(Money amount) {}
