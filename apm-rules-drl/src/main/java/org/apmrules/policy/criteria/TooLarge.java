package org.apmrules.policy.criteria;

/**
 * An APM Entity is too large for the medical home standards.
 *
 * @param sentence why
 */
public record TooLarge(String sentence) {}
