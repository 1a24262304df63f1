package org.apmrules.policy.mipsadjustment;

import org.apmrules.api.Points;

/**
 * The final score of the APM Entity, which counts alone.
 *
 * @param points the final score
 */
public record EntityScore(Points points) {}
