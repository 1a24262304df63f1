package org.apmrules.examples.replay.mips;

import org.apmrules.api.Points;

/**
 * A scaling factor and an additional scaling factor.
 *
 * @param scaling the scaling factor
 * @param additional the additional scaling factor
 */
record FactorPair(Points scaling, Points additional) {}
