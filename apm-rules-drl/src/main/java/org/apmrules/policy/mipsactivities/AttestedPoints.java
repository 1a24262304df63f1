package org.apmrules.policy.mipsactivities;

import org.apmrules.api.Points;

/** The points of all activities that were attested. */
public record AttestedPoints(Points points) {}
