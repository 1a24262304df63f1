package org.apmrules.policy.advancedapm;

/**
 * Whether the Shared Savings Program may reward or penalise the use of CEHRT in place of requiring
 * it.
 *
 * @param inForce whether it may
 */
public record SharedSavingsCehrtAlternative(boolean inForce) {}
