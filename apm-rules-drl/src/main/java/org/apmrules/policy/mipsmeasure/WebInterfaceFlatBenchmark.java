package org.apmrules.policy.mipsmeasure;

import org.apmrules.policy.mechanics.DecileBounds;

/** The flat benchmark of the web interface in the years in which it has a ladder of its own. */
public record WebInterfaceFlatBenchmark(DecileBounds bounds, DecileBounds inverseBounds)
    implements PrescribedBounds {}
