package org.apmrules.policy.incentive;

import org.apmrules.api.Money;

/** What a payment adds to the base amount. */
public record CountedAmount(String paymentId, String tin, Money amount) {}
