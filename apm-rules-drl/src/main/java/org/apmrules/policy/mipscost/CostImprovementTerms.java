package org.apmrules.policy.mipscost;

import org.apmrules.api.Points;

/** The highest score for improvement, in percentage points. */
public record CostImprovementTerms(Points maximum) {}
