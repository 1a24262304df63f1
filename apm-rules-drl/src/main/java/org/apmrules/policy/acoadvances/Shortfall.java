package org.apmrules.policy.acoadvances;

/**
 * A condition of an advance that an ACO does not meet.
 *
 * @param sentence what it lacks
 */
public record Shortfall(String sentence) {}
