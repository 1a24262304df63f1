package org.apmrules.policy.criteria;

/** The criterion of financial risk is met in one of the ways that the law gives. */
public record RiskCriterionMet() {}
