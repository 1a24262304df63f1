package org.apmrules.policy.mipsapm;

/**
 * The model fails a requirement.
 *
 * @param sentence what it lacks
 */
public record RequirementFailed(String sentence) {}
