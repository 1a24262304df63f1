package org.apmrules.policy.mipscost;

import org.apmrules.policy.mechanics.DecileBounds;

/** Where the deciles of a measure begin. */
public record MeasureBounds(String measure, DecileBounds bounds) {}
