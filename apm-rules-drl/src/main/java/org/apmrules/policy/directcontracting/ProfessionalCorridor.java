package org.apmrules.policy.directcontracting;

import org.apmrules.policy.mechanics.Corridor;

/**
 * The risk corridor of the Professional arrangement.
 *
 * @param corridor the corridor
 */
public record ProfessionalCorridor(Corridor corridor) {}
