package org.apmrules.policy.mipscost;

import org.apmrules.api.Points;

/** The points available for a measure, and the highest category score. */
public record CostForm(Points perMeasure, Points maximum) {}
