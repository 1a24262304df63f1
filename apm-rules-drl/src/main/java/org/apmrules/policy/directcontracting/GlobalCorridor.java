package org.apmrules.policy.directcontracting;

import org.apmrules.policy.mechanics.Corridor;

/**
 * The risk corridor of the Global arrangement.
 *
 * @param corridor the corridor
 */
public record GlobalCorridor(Corridor corridor) {}
