package org.apmrules.policy.mipsinteroperability;

/** A requirement that is fulfilled. */
public record Fulfilled(Requirement requirement) {}
