package org.apmrules.engine.toy;

import org.apmrules.api.Money;

/** The price of all ripe fruit. */
public record RipeTotal(Money price) {}
