package org.apmrules.policy.mipsinteroperability;

/** At least one public health measure that is required was reported. */
public record PublicHealthReported() {}
