package org.apmrules.examples.replay.engine;

import java.math.BigDecimal;
import org.apmrules.api.Points;

/**
 * A score of a response beside the computed one.
 *
 * @param name what is scored
 * @param published the score as printed
 * @param computed the computed score, unrounded
 */
record ComputedPart(String name, BigDecimal published, Points computed) {}
