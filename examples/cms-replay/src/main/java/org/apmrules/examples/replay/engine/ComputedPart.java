package org.apmrules.examples.replay.engine;

import java.math.BigDecimal;
import java.util.Comparator;
import org.apmrules.api.Points;

/**
 * A score of a response beside the computed one.
 *
 * @param name what is scored
 * @param published the score as printed
 * @param computed the computed score, unrounded
 */
record ComputedPart(String name, BigDecimal published, Points computed) {

  static final Comparator<ComputedPart> BY_NAME = Comparator.comparing(ComputedPart::name);
}
