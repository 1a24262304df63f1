package org.apmrules.policy.otherpayer;

/**
 * An arrangement determined for an earlier period keeps to the earlier outcome measure criterion.
 */
public record EarlierOutcomeCriterion() {}
