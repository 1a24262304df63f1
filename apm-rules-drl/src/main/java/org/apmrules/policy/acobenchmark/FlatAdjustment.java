package org.apmrules.policy.acobenchmark;

import org.apmrules.api.acobenchmark.TypeAdjustment;

/**
 * The adjustment for prior savings of one enrollment type.
 *
 * @param adjustment the adjustment
 */
public record FlatAdjustment(TypeAdjustment adjustment) {}
