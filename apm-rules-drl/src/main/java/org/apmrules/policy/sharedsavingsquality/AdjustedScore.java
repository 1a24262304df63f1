package org.apmrules.policy.sharedsavingsquality;

import org.apmrules.api.Points;

/** The score with health equity points. */
public record AdjustedScore(Points points) {}
