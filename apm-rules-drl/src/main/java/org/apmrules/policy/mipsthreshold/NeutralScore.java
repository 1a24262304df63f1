package org.apmrules.policy.mipsthreshold;

import org.apmrules.api.Points;

/** The final score at which the payment adjustment is zero. */
public record NeutralScore(Points points) {}
