package org.apmrules.policy.contract;

import org.apmrules.api.Money;

/**
 * What the expenditures of a member exceed the truncation or attachment point by.
 *
 * @param member the member
 * @param amount the excess
 */
public record ExcessExpenditures(String member, Money amount) {}
