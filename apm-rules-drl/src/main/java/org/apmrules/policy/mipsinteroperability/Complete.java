package org.apmrules.policy.mipsinteroperability;

/** All that is required was reported or excluded. */
public record Complete() {}
