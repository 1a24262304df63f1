package org.apmrules.policy.sharedsavingsquality;

import org.apmrules.api.Points;

/** The health equity points of the ACO. */
public record EquityPoints(Points points) {}
