package org.apmrules.policy.otherpayer;

/**
 * Whether an arrangement that was determined for an earlier period may keep to the earlier outcome
 * measure criterion.
 *
 * @param inForce whether it may
 */
public record EarlierOutcomeCriterion(boolean inForce) {}
