package org.apmrules.policy.mipsmeasure;

import java.util.Optional;
import org.apmrules.api.Points;
import org.apmrules.api.mipsmeasure.PointsLimit;

/** The achievement points of the measure, those available for it, and the limit that decided. */
public record EarnedPoints(Points achieved, Points available, Optional<PointsLimit> limit) {}
