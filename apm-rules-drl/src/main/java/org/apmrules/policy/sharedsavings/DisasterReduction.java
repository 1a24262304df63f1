package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Money;

/**
 * The reduction of losses for all extreme and uncontrollable circumstances.
 *
 * @param amount the reduction, for the whole year
 */
public record DisasterReduction(Money amount) {}
