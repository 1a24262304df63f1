package org.apmrules.api.contract;

import org.apmrules.api.Money;

/**
 * A limit as a share of the participant's revenue.
 *
 * @param side the side
 * @param place where it is applied
 * @param amount the limit in dollars
 */
public record RevenueLimit(Side side, LimitPlace place, Money amount) {}
