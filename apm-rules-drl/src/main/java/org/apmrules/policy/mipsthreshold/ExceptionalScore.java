package org.apmrules.policy.mipsthreshold;

import org.apmrules.api.Points;

/** The final score from which exceptional performance earns an additional adjustment. */
public record ExceptionalScore(Points points) {}
