package org.apmrules.policy.mipsquality;

import org.apmrules.api.Points;

/** The highest category score, and the decimals in which it is published. */
public record ScoreForm(Points maximum, int decimals) {}
