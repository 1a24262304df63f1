package org.apmrules.policy.mipsmeasure;

import org.apmrules.policy.mechanics.DecileBounds;

/** The defined topped out measure benchmark. */
public record DefinedToppedOutBenchmark(DecileBounds bounds, DecileBounds inverseBounds)
    implements PrescribedBounds {}
