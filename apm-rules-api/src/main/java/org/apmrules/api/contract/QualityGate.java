package org.apmrules.api.contract;

import org.apmrules.api.Rate;

/**
 * The score from which on quality has a value on a side.
 *
 * @param side the side
 * @param threshold the score
 */
public record QualityGate(Side side, Rate threshold) {}
