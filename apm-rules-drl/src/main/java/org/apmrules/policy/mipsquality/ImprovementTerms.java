package org.apmrules.policy.mipsquality;

import org.apmrules.api.Points;

/**
 * The highest improvement percent score, and the achievement percent of the year before that is
 * taken where it was lower.
 */
public record ImprovementTerms(Points maximum, Points lowestPrior) {}
