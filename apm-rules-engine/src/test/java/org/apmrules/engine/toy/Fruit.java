package org.apmrules.engine.toy;

import org.apmrules.api.Money;
import org.apmrules.api.Ratio;

/** A fruit with its price and the part of it that is ripe. */
public record Fruit(String name, Money price, Ratio ripe) {}
