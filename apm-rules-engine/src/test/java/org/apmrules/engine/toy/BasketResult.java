package org.apmrules.engine.toy;

import org.apmrules.api.Money;

/** What a basket is worth. */
public record BasketResult(Money worth) {}
