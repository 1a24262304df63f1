package org.apmrules.policy.sharedsavingsquality;

import org.apmrules.api.Points;

/** The ACO earns health equity points. */
public record EquityEarned(Points points) {}
