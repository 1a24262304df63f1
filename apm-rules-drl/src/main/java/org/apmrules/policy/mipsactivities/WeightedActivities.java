package org.apmrules.policy.mipsactivities;

import org.apmrules.api.Points;

/** The points of activities by weight, for most and for those with a special status. */
public record WeightedActivities(
    Points medium, Points high, Points specialMedium, Points specialHigh) {}
