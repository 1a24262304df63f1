package org.apmrules.policy.mipsquality;

import org.apmrules.api.Points;

/** The achievement percent score of the year before with which improvement is measured. */
public record ComparablePrior(Points percent) {}
