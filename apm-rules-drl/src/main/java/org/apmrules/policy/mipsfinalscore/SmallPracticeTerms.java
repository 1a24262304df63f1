package org.apmrules.policy.mipsfinalscore;

import org.apmrules.api.Points;

/** The bonus on the final score of a small practice. */
public record SmallPracticeTerms(Points points) {}
