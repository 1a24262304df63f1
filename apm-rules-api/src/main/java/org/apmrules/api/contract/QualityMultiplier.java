package org.apmrules.api.contract;

import org.apmrules.api.Rate;

/**
 * The value of a score of 100% on a side.
 *
 * @param side the side
 * @param value the value
 */
public record QualityMultiplier(Side side, Rate value) {}
