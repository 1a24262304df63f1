package org.apmrules.engine.toy;

import org.apmrules.api.Money;

/** A fruit that is ripe enough. */
public record RipeFruit(Money price) {}
