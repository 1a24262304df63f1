package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Money;

/**
 * The reduction of losses for one extreme and uncontrollable circumstance.
 *
 * @param event the circumstance
 * @param amount the reduction, for the whole year
 */
public record CircumstanceReduction(String event, Money amount) {}
