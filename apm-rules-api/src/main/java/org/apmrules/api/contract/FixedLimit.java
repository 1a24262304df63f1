package org.apmrules.api.contract;

import org.apmrules.api.Money;

/**
 * A limit in dollars.
 *
 * @param side the side
 * @param place where it is applied
 * @param amount the limit
 */
public record FixedLimit(Side side, LimitPlace place, Money amount) {}
