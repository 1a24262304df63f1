package org.apmrules.policy.mipsactivities;

import org.apmrules.api.Points;

/** The points that an activity earns. */
public record EarnedActivity(String activity, Points points) {}
