package org.apmrules.policy.mipsfinalscore;

import org.apmrules.api.Points;

/** The points that complex patients add to the final score. */
public record ComplexBonus(Points points) {}
