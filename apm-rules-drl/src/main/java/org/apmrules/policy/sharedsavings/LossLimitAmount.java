package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Money;
import org.apmrules.api.terms.LossBase;

/**
 * A limit of losses in dollars.
 *
 * @param base what the limit is a share of
 * @param amount the limit, for the whole year
 */
public record LossLimitAmount(LossBase base, Money amount) {}
