package org.apmrules.policy.settlement;

import org.apmrules.policy.mechanics.Corridor;

/**
 * The corridor in which savings or losses are shared.
 *
 * @param corridor the corridor
 */
public record RiskCorridor(Corridor corridor) {}
