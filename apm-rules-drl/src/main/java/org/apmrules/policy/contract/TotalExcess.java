package org.apmrules.policy.contract;

import org.apmrules.api.Money;

/**
 * What the expenditures of all members exceed the truncation or attachment point by.
 *
 * @param amount the excess
 */
public record TotalExcess(Money amount) {}
