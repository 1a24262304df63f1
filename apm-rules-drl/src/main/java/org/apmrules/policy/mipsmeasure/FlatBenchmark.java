package org.apmrules.policy.mipsmeasure;

import org.apmrules.policy.mechanics.DecileBounds;

/** The flat benchmark. */
public record FlatBenchmark(DecileBounds bounds, DecileBounds inverseBounds)
    implements PrescribedBounds {}
