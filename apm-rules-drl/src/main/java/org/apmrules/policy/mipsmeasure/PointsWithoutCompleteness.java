package org.apmrules.policy.mipsmeasure;

import org.apmrules.api.Points;

/** What a measure earns of whose cases too few were reported. */
public record PointsWithoutCompleteness(
    Points points, Points smallPracticePoints, Points webInterfacePoints) {}
