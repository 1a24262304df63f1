package org.apmrules.policy.contract;

/** No quality gate is shut. */
public record QualityHasValue() {}
