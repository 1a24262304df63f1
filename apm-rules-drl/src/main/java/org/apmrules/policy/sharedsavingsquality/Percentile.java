package org.apmrules.policy.sharedsavingsquality;

import org.apmrules.api.Points;

/** The percentile of MIPS quality scores with which the ACO is compared. */
public record Percentile(Points score) {}
