package org.apmrules.policy.mipsinteroperability;

/** Each participant TIN counts with its own score, whatever its clinicians scored. */
public record ScoresOfTins() {}
