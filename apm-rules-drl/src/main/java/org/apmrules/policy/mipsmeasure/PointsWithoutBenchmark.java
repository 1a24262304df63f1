package org.apmrules.policy.mipsmeasure;

import org.apmrules.api.Points;

/** What a measure earns that has no benchmark or too few cases. */
public record PointsWithoutBenchmark(Points points, Points smallPracticePoints) {}
