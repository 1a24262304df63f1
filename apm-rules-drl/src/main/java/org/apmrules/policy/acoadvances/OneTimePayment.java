package org.apmrules.policy.acoadvances;

import org.apmrules.api.Money;

/**
 * The payment at the start of the first year of an agreement.
 *
 * @param dollars the payment
 */
public record OneTimePayment(Money dollars) {}
