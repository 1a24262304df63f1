package org.apmrules.engine.toy;

import org.apmrules.api.Money;

/** Whether the premium is earned, and the price of the ripe fruit. */
public record FruitResult(boolean premium, Money ripePrice) {}
