package org.apmrules.policy.mipsactivities;

import org.apmrules.api.Points;

/** The points of an activity without weight, for most and where a single one is asked for. */
public record UnweightedActivities(Points points, Points whereOneIsEnough) {}
