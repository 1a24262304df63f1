package org.apmrules.policy.acoadvances;

import org.apmrules.api.Count;
import org.apmrules.api.Money;

/**
 * The quarterly payment of an eligible ACO.
 *
 * @param beneficiaries the beneficiaries that count
 * @param dollars the payment
 */
public record QuarterlyPayment(Count beneficiaries, Money dollars) {}
