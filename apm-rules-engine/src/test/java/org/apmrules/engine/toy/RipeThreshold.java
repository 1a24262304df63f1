package org.apmrules.engine.toy;

import org.apmrules.api.Rate;

/** How ripe a fruit must be. */
public record RipeThreshold(Rate ripe) {}
