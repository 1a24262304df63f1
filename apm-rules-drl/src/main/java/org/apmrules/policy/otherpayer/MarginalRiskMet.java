package org.apmrules.policy.otherpayer;

/** The marginal risk of the arrangement suffices. */
public record MarginalRiskMet() {}
