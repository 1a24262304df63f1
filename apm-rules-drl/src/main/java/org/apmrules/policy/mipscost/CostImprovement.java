package org.apmrules.policy.mipscost;

import org.apmrules.api.Points;

/** The percentage points for improvement. */
public record CostImprovement(Points points) {}
