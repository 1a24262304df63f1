package org.apmrules.policy.mipsmeasure;

import org.apmrules.api.Points;

/** The points that performance earns against the benchmark, before any limit. */
public record ComparedPoints(Points points) {}
