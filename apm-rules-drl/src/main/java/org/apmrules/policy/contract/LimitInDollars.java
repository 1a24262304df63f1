package org.apmrules.policy.contract;

import org.apmrules.api.Money;
import org.apmrules.api.contract.LimitPlace;

/**
 * One of the limits of the side in play.
 *
 * @param place where it is applied
 * @param amount the limit
 */
public record LimitInDollars(LimitPlace place, Money amount) {}
