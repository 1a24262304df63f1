package org.apmrules.policy.criteria;

/** A qualifying measure and an outcome measure that is another one are there. */
public record TwoMeasures() {}
