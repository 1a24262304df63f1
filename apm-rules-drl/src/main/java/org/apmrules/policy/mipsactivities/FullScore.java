package org.apmrules.policy.mipsactivities;

import org.apmrules.api.Points;
import org.apmrules.api.Rate;

/** The points that make 100 percent, and the share of them for participants in MIPS APMs. */
public record FullScore(Points points, Rate participationShare) {}
