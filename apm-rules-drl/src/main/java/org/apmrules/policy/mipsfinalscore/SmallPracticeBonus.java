package org.apmrules.policy.mipsfinalscore;

import org.apmrules.api.Points;

/** The points that the small practice earns on the final score. */
public record SmallPracticeBonus(Points points) {}
